import type { ChartWords } from '../wording/interface/charts.ts';
import type { ChartFigure, ChartTable } from './chart.ts';

/**
 * Figures as a table: what, how much as written, and, where any figure has one, standing and note. A stated
 * result leaves its cell in the column of standings empty.
 */
export function figuresTable(figures: readonly ChartFigure[], words: ChartWords): ChartTable {
  const { columns } = words;
  const withStanding = figures.some(({ standing }) => standing !== 'stated');
  const withNote = figures.some(({ note }) => note !== undefined);
  return {
    columns: [
      columns.item,
      columns.amount,
      ...(withStanding ? [columns.standing] : []),
      ...(withNote ? [columns.note] : []),
    ],
    rows: figures.map(({ label, written, standing, note }) => [
      label,
      written,
      ...(withStanding ? [standing === 'stated' ? '' : words.standing[standing]] : []),
      ...(withNote ? [note ?? ''] : []),
    ]),
  };
}
