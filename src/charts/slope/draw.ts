import type { ChartWords } from '../../wording/interface/charts.ts';
import type { Drawing, SlopeData } from '../chart.ts';
import { drawYears } from '../years/draw.ts';
import { slopeYears } from './years.ts';

/** Draws one figure in two years, joined by a line, on a scale that begins at zero. */
export function drawSlope(data: SlopeData, width: number, words: ChartWords): Drawing {
  return drawYears(slopeYears(data), width, words);
}
