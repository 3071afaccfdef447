import type { ChartWords } from '../../wording/interface/charts.ts';
import type { Drawing, TrendData } from '../chart.ts';
import { drawYears } from '../years/draw.ts';
import { trendYears } from './years.ts';

/** Draws one figure over years at their true distances; a year without a figure is a gap in the line. */
export function drawTrend(data: TrendData, width: number, words: ChartWords): Drawing {
  return drawYears(trendYears(data, words), width, words);
}
