import type { ReadCell, ReadSheet } from './sheet.ts';

/** What the row of explanations under the titles begins with, so that nobody takes it for data. */
export const EXPLANATION_MARK = '※ ';

/** A sheet with a row of titles, as `writeWorkbook` writes it. */
export interface ReadTable {
  readonly titles: readonly string[];
  readonly rows: readonly TableRow[];
}

/** A row that says something. */
export interface TableRow {
  /** The number that Excel shows beside the row, counted from 1. */
  readonly number: number;
  readonly cells: readonly ReadCell[];
}

/** The titles of a written sheet and the rows that say something, without the explanations. */
export function readTable({ rows }: ReadSheet): ReadTable {
  const [head = [], ...below] = rows;
  const data = below
    .map((cells, index) => ({ number: index + 2, cells }))
    .filter(({ number, cells }) => number > 2 || cells[0]?.text.startsWith(EXPLANATION_MARK) !== true)
    .filter(({ cells }) => cells.some(({ text }) => text.trim() !== ''));
  return { titles: head.map(({ text }) => text.trim()), rows: data };
}
