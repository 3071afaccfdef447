import type { ChartWords } from '../../wording/interface/charts.ts';
import { type BarRows, barsStart, layOutBarRows } from '../bar-rows.ts';
import type { BarsData } from '../chart.ts';

/** Lays out all figures on one scale, from the top of the picture. */
export function layOutBars({ figures }: BarsData, width: number, words: ChartWords): BarRows {
  return layOutBarRows(figures, { top: 0, width, start: barsStart(figures, width, words) }, words);
}
