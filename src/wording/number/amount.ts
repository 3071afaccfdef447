import type { Amount } from '../../model/amount/amount.ts';
import type { Noun } from '../../model/figure.ts';
import type { Language } from '../../model/language.ts';
import { chineseParts } from './chinese.ts';
import { englishParts } from './english.ts';
import { type AmountPart, joinParts, type NumberStyle } from './part.ts';

/**
 * The pieces of an amount in a language, in reading order, so that a page can set them in different sizes. Joined
 * with their gaps they are what `writeAmount` writes. Chinese is as typed in both styles.
 */
export function amountParts(amount: Amount, language: Language, style: NumberStyle): readonly AmountPart[] {
  return language === 'zh' ? chineseParts(amount) : englishParts(amount, style);
}

/** The amount in a language: 1790余万元, "more than 17.9 million yuan" in prose, "more than CNY 17.9 million" as a figure. */
export function writeAmount(amount: Amount, language: Language, style: NumberStyle): string {
  return joinParts(amountParts(amount, language, style));
}

/**
 * The amount in English with the noun for what is counted: "1 case", "148 cases", "20 or more cases". Amounts with a
 * unit of their own, ranks and words come without the noun.
 */
export function withNoun(amount: Amount, noun: Noun, style: NumberStyle = 'prose'): string {
  return joinParts(englishParts(amount, style, noun));
}

/** The language that `writeAmount` really writes: Chinese for words that have no English yet. */
export function amountLanguage(amount: Amount, language: Language): Language {
  return amount.kind === 'wording' && amount.en === undefined ? 'zh' : language;
}
