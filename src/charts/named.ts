import type { ChartWords, NamedAmount } from '../wording/interface/charts.ts';
import type { ChartFigure } from './chart.ts';

/** A figure as a sentence names it, its standing added to the label. */
export function named({ label, written, standing }: ChartFigure, words: ChartWords): NamedAmount {
  return { label: words.marked(label, standing), written };
}
