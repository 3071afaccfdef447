import { type Glossary, glossary } from '../../glossary.ts';
import { LANGUAGES, type Language } from '../../language.ts';
import type { Path, Remark } from '../../remark.ts';
import { type TermList, termList } from '../../terms.ts';
import type { Text } from '../../text.ts';
import { checkLanguages } from '../languages.ts';
import { checkEmoji } from './emoji.ts';
import { checkEnding } from './ending.ts';
import { checkGlossary } from './glossary.ts';
import { checkMissingPercent } from './missing-percent.ts';
import { checkMixedNumerals } from './mixed-numerals.ts';
import { checkNumbers } from './numbers/differ.ts';
import { checkPersonalData } from './personal-data.ts';
import { checkRepeatedClause } from './repeated.ts';
import { checkTerms } from './terms.ts';
import type { TextCheck, TextRemark } from './text-remark.ts';

/** What texts are held against: the site's glossary and the office's list of terms, both made ready once for a run. */
export interface TextRules {
  readonly glossary: Glossary;
  readonly terms: TermList;
}

/** The rules of a site that has neither a glossary nor a list of terms. */
export const NO_RULES: TextRules = { glossary: glossary([]), terms: termList([]) };

const CHECKS: readonly TextCheck[] = [
  checkMixedNumerals,
  checkMissingPercent,
  checkPersonalData,
  checkRepeatedClause,
  checkEmoji,
];

/** What is wrong with the wording of a text in one language, wherever it stands: in a report, a page, a story. */
export function checkWording(text: string, language: Language, { terms }: TextRules): readonly TextRemark[] {
  const remarks: TextRemark[] = [];
  for (const check of CHECKS) remarks.push(...check(text, language));
  remarks.push(...checkTerms(text, language, terms));
  return remarks;
}

/** Everything that can be wrong with the texts of a file: the wording of each, and its two languages beside each other. */
export function checkTexts(
  texts: readonly { readonly path: Path; readonly text: Text }[],
  rules: TextRules,
): readonly Remark[] {
  const remarks: Remark[] = [...checkLanguages(texts)];
  // A report has hundreds of texts and nothing wrong with most of them: nothing is made for those.
  const add = (path: Path, language: Language, found: readonly TextRemark[]) => {
    for (const { severity, offset, cause } of found) {
      remarks.push({ severity, path: [...path, language], offset, cause });
    }
  };
  for (const { path, text } of texts) {
    for (const language of LANGUAGES) {
      const words = text[language] ?? '';
      add(path, language, checkWording(words, language, rules));
      add(path, language, checkEnding(words));
    }
    add(path, 'zh', titleOfDigits(path, text));
    add(path, 'en', checkNumbers(text));
  }
  remarks.push(...checkGlossary(texts, rules.glossary));
  return remarks;
}

/** A title that is nothing but digits was meant for another field (editor-mistakes 64). */
function titleOfDigits(path: Path, { zh }: Text): readonly TextRemark[] {
  if (path.at(-1) !== 'title' || !/^\d+$/.test(zh)) return [];
  return [{ severity: 'warning', offset: 0, cause: { code: 'number-for-text', found: zh } }];
}
