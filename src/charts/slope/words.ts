import type { ChartWords } from '../../wording/interface/charts.ts';
import type { ChartTable, SlopeData } from '../chart.ts';
import { figuresTable } from '../figures-table.ts';
import { named } from '../named.ts';

/** The figure in both years, in words. No change is calculated. */
export function describeSlope({ from, to }: SlopeData, words: ChartWords): string {
  return words.sentences.overYears([named(from, words), named(to, words)]);
}

/** A row for each year. */
export function tabulateSlope({ from, to }: SlopeData, words: ChartWords): ChartTable {
  return figuresTable([from, to], words);
}
