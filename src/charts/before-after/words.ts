import type { ChartWords } from '../../wording/interface/charts.ts';
import type { BeforeAfterData, ChartTable } from '../chart.ts';
import { figuresTable } from '../figures-table.ts';
import { named } from '../named.ts';

/** Both ends in words, first before, then after. No change is calculated. */
export function describeBeforeAfter({ before, after }: BeforeAfterData, words: ChartWords): string {
  return words.sentences.changed(named(before, words), named(after, words));
}

/** Both ends as a table, first before, then after. */
export function tabulateBeforeAfter({ before, after }: BeforeAfterData, words: ChartWords): ChartTable {
  return figuresTable([before, after], words);
}
