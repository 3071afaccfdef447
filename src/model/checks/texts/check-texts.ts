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
  return [...CHECKS.flatMap((check) => check(text, language)), ...checkTerms(text, language, terms)];
}

/** Everything that can be wrong with the texts of a file: the wording of each, and its two languages beside each other. */
export function checkTexts(
  texts: readonly { readonly path: Path; readonly text: Text }[],
  rules: TextRules,
): readonly Remark[] {
  const each = texts.flatMap((placed) => {
    const { path, text } = placed;
    const wording = LANGUAGES.flatMap((language) =>
      located(
        [...path, language],
        [...checkWording(text[language] ?? '', language, rules), ...checkEnding(text[language] ?? '')],
      ),
    );
    const numbers = located([...path, 'en'], checkNumbers(text));
    return [...checkLanguages([placed]), ...titleOfDigits(placed), ...wording, ...numbers];
  });
  return [...each, ...checkGlossary(texts, rules.glossary)];
}

function located(path: Path, remarks: readonly TextRemark[]): readonly Remark[] {
  return remarks.map(({ severity, offset, cause }) => ({ severity, path, offset, cause }));
}

/** A title that is nothing but digits was meant for another field (editor-mistakes 64). */
function titleOfDigits({ path, text }: { readonly path: Path; readonly text: Text }): readonly Remark[] {
  if (path.at(-1) !== 'title' || !/^\d+$/.test(text.zh)) return [];
  return [{ severity: 'warning', path: [...path, 'zh'], cause: { code: 'number-for-text', found: text.zh } }];
}
