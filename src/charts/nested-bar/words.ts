import type { ChartWords } from '../../wording/interface/charts.ts';
import type { ChartTable, NestedBarData } from '../chart.ts';
import { figuresTable } from '../figures-table.ts';
import { named } from '../named.ts';

/** The whole and the part within it, in words. */
export function describeNestedBar(data: NestedBarData, words: ChartWords): string {
  return words.sentences.within(named(data.part, words), named(data.whole, words));
}

/** The two numbers as a table, the whole first. */
export function tabulateNestedBar(data: NestedBarData, words: ChartWords): ChartTable {
  return figuresTable([data.whole, data.part], words);
}
