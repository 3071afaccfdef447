import type { ChartWords } from '../../wording/interface/charts.ts';
import type { BandsData, ChartTable } from '../chart.ts';
import { figuresTable } from '../figures-table.ts';
import { named } from '../named.ts';

/** The whole and every band of it in words, in the order of the bands. */
export function describeBands({ whole, bands }: BandsData, words: ChartWords): string {
  const parts = bands.map((figure) => named(figure, words));
  return words.sentences.divided(named(whole, words), parts);
}

/** The whole and its bands as a table, the whole first. */
export function tabulateBands({ whole, bands }: BandsData, words: ChartWords): ChartTable {
  return figuresTable([whole, ...bands], words);
}
