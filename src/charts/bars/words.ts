import type { ChartWords } from '../../wording/interface/charts.ts';
import { inOrder } from '../bar-rows.ts';
import type { BarsData, ChartTable } from '../chart.ts';
import { figuresTable } from '../figures-table.ts';
import { named } from '../named.ts';

/** Every figure in words, from the largest to the smallest. */
export function describeBars(data: BarsData, words: ChartWords): string {
  const amounts = inOrder(data.figures).map((figure) => named(figure, words));
  return amounts.length > 1 ? words.sentences.ordered(amounts) : words.sentences.listed(amounts);
}

/** The figures as a table, in the order of the bars. */
export function tabulateBars(data: BarsData, words: ChartWords): ChartTable {
  return figuresTable(inOrder(data.figures), words);
}
