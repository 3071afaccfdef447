import type { ChartWords } from '../../wording/interface/charts.ts';
import type { ChartTable, ClosedOfTotalData } from '../chart.ts';
import { figuresTable } from '../figures-table.ts';
import { named } from '../named.ts';
import { isComplete } from './geometry.ts';

/** The total and the closed number in words, and whether that is all. */
export function describeClosedOfTotal(data: ClosedOfTotalData, words: ChartWords): string {
  const sentence = isComplete(data) ? words.sentences.allClosed : words.sentences.partClosed;
  return sentence(named(data.closed, words), named(data.total, words));
}

/** The two numbers as a table, the total first. */
export function tabulateClosedOfTotal(data: ClosedOfTotalData, words: ChartWords): ChartTable {
  return figuresTable([data.total, data.closed], words);
}
