import { max, min } from 'd3';
import type { ChartFigure } from '../chart.ts';

/** The ends of the scale in per cent, and whether it is the whole from 0 to 100. */
export interface RateScale {
  readonly from: number;
  readonly to: number;
  readonly whole: boolean;
}

/** Above this a rate is read as a share of a hundred. */
const HALF = 50;

/**
 * From 0 to 100 where all rates lie between them and any is above 50; otherwise as far as the rates reach, with 0
 * among them.
 */
export function rateScale(figures: readonly ChartFigure[]): RateScale {
  const least = min(figures, ({ size }) => size) ?? 0;
  const most = max(figures, ({ size }) => size) ?? 0;
  if (least >= 0 && most <= 100 && most > HALF) return { from: 0, to: 100, whole: true };
  const from = Math.min(0, least);
  return { from, to: Math.max(0, most) || (from === 0 ? 1 : 0), whole: false };
}
