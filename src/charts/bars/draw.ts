import type { ChartWords } from '../../wording/interface/charts.ts';
import type { BarsData, Drawing } from '../chart.ts';
import { drawBarRows } from '../draw-bar-rows.ts';
import { together } from '../svg.ts';
import { layOutBars } from './geometry.ts';

/** Draws sorted bars from zero, each with its label and its amount. */
export function drawBars(data: BarsData, width: number, words: ChartWords): Drawing {
  const rows = layOutBars(data, width, words);
  return { width, height: rows.bottom, body: together(drawBarRows(rows, width, data.highlight)) };
}
