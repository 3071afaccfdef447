import type { Language } from '../../model/language.ts';
import type { Text } from '../../model/text.ts';
import { type Figures, writeProse } from '../../wording/prose/prose.ts';

/** The same in both languages, Chinese first wherever both are shown. */
export type Both = Readonly<Record<Language, string>>;

/** How a line of a cell is to be taken. */
export type Tone = 'plain' | 'amount' | 'soft' | 'id' | 'warning';

/** A stretch of a line: words or an amount, and what became of it between two versions. */
export interface ReviewRun {
  readonly text: string;
  readonly amount?: boolean | undefined;
  readonly change?: 'removed' | 'added' | undefined;
}

/** A line of a cell, in one language; the amounts in it are known, so that a checker sees them. */
export interface ReviewLine {
  readonly language: Language;
  readonly tone: Tone;
  readonly runs: readonly ReviewRun[];
}

/** What a cell says, line by line. */
export type ReviewCell = readonly ReviewLine[];

/** A column; `check` is one of the boxes that a checker ticks, and holds nothing. */
export interface ReviewColumn {
  readonly title: Both;
  /** In characters of the width of a digit, in a spreadsheet; on paper in proportion to it. */
  readonly width: number;
  readonly check?: boolean | undefined;
}

/** A row: cells in the order of the columns that are no boxes, or a heading over the rows that follow. */
export type ReviewRow =
  | { readonly kind: 'cells'; readonly cells: readonly ReviewCell[] }
  | { readonly kind: 'heading'; readonly cell: ReviewCell };

/** A table of the review document, the same on paper and in a spreadsheet. */
export interface ReviewTable {
  readonly title: Both;
  /** What the checkers are to look at. */
  readonly lead: Both;
  readonly columns: readonly ReviewColumn[];
  readonly rows: readonly ReviewRow[];
  /** What is said in place of rows where there are none. */
  readonly none: Both;
}

/** The three checks (三审), each a box in a row. */
export const CHECKS: readonly ReviewColumn[] = [
  { title: { zh: '初审', en: '1st' }, width: 7, check: true },
  { title: { zh: '复审', en: '2nd' }, width: 7, check: true },
  { title: { zh: '终审', en: 'Final' }, width: 7, check: true },
];

/** A line of plain words. */
export function line(text: string, language: Language, tone: Tone = 'plain'): ReviewLine {
  return { language, tone, runs: [{ text }] };
}

/** A line in each language; one line where both say the same, as years do. */
export function bothLines({ zh, en }: Both, tone: Tone = 'plain'): ReviewCell {
  return zh === en ? [line(zh, 'zh', tone)] : [line(zh, 'zh', tone), line(en, 'en', tone)];
}

/** What stands for English that there is not. */
const NO_ENGLISH = '（缺英文 no English）';

/** A text in one language with its figures in place. */
export function textLine({ zh, en }: Text, language: Language, figures: Figures, tone: Tone = 'plain'): ReviewLine {
  if (language === 'en' && en === undefined) return line(NO_ENGLISH, 'zh', 'warning');
  const written = writeProse(language === 'zh' ? zh : (en ?? ''), language, figures);
  return { language, tone, runs: written.map(({ kind, text }) => ({ text, amount: kind === 'amount' })) };
}

/** What a line says. */
export function lineText({ runs }: ReviewLine): string {
  return runs.map(({ text }) => text).join('');
}

/** A text in both languages with its figures in place. */
export function textLines(text: Text, figures: Figures, tone: Tone = 'plain'): ReviewCell {
  return [textLine(text, 'zh', figures, tone), textLine(text, 'en', figures, tone)];
}
