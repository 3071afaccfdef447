import type { Language } from '../../language.ts';
import type { TextCheck } from './text-remark.ts';

/** Shorter clauses recur on purpose; English needs about three letters for a character. */
const LEAST: Readonly<Record<Language, number>> = { zh: 12, en: 36 };

const MARKS: Readonly<Record<Language, RegExp>> = { zh: /[，。；：！？、\n“”]+/u, en: /[,.;:!?\n“”]+/ };

/**
 * A clause pasted twice into one text (editor-mistakes F15; an article of 2020 has 45 characters twice). The second
 * copy need not begin where a clause does.
 */
export const checkRepeatedClause: TextCheck = (text, language) => {
  if (text.length < 2 * LEAST[language]) return [];
  let at = 0;
  for (const clause of text.split(MARKS[language])) {
    at = text.indexOf(clause, at);
    const typed = clause.trim();
    if (typed.length >= LEAST[language]) {
      const again = text.indexOf(typed, at + typed.length);
      if (again !== -1) {
        const count = Array.from(typed).length;
        return [{ severity: 'warning', offset: again, cause: { code: 'repeated-clause', found: typed, count } }];
      }
    }
    at += clause.length;
  }
  return [];
};

/** A text as it is compared with others, or undefined where it is too short to be a paragraph pasted twice. */
export function paragraphKey(text: string, language: Language): string | undefined {
  const key = text.replace(/\s+/g, ' ').trim();
  return key.length < LEAST[language] ? undefined : key;
}
