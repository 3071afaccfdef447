import type { ChartWords } from '../../wording/interface/charts.ts';
import type { ChartTable, UnitDotsData } from '../chart.ts';
import { figuresTable } from '../figures-table.ts';
import { named } from '../named.ts';

/** Every count in words, in the order given. */
export function describeUnitDots(data: UnitDotsData, words: ChartWords): string {
  return words.sentences.listed(data.figures.map((figure) => named(figure, words)));
}

/** The counts as a table, in the order given. */
export function tabulateUnitDots(data: UnitDotsData, words: ChartWords): ChartTable {
  return figuresTable(data.figures, words);
}
