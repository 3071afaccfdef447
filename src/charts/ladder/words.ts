import type { ChartWords } from '../../wording/interface/charts.ts';
import type { ChartTable, LadderData } from '../chart.ts';
import { figuresTable } from '../figures-table.ts';
import { named } from '../named.ts';

/** Every level in words from the top down, then the levels without a number. */
export function describeLadder({ figures, missing }: LadderData, words: ChartWords): string {
  const levels = words.sentences.downwards(figures.map((figure) => named(figure, words)));
  return words.join([levels, ...(missing.length > 0 ? [words.sentences.notGiven(missing)] : [])]);
}

/** The levels as a table from the top down; one without a number says so in place of it. */
export function tabulateLadder({ figures, missing }: LadderData, words: ChartWords): ChartTable {
  const { columns, rows } = figuresTable(figures, words);
  const blank = missing.map((level) => columns.map((_, index) => [level, words.numberNotGiven][index] ?? ''));
  return { columns, rows: [...rows, ...blank] };
}
