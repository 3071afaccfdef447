import type { Language } from '../../language.ts';
import type { TermList } from '../../terms.ts';
import type { TextRemark } from './text-remark.ts';

/** The wordings of the office's list that stand in a text, each as often as it does. */
export function checkTerms(text: string, language: Language, terms: TermList): readonly TextRemark[] {
  return terms.find(text, language).map(({ offset, term: { avoid, write, note } }) => {
    return { severity: 'warning', offset, cause: { code: 'term-avoided', avoid, instead: write, note } };
  });
}
