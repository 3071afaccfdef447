import type { ScaleLinear } from 'd3';
import type { ChartWords } from '../../wording/interface/charts.ts';
import { amountWidth } from '../amount-text.ts';
import type { ChartFigure } from '../chart.ts';
import { figureLabel, type LabelBlock } from '../label-block.ts';
import { rowText } from '../row-text.ts';
import type { Point } from '../svg.ts';
import { MIDDLE_TO_BASELINE, VALUE } from '../type-sizes.ts';
import { dotReach } from '../value-dot.ts';

/** One rate in its place. */
export interface RateRow {
  readonly figure: ChartFigure;
  readonly label: LabelBlock;
  readonly labelAt: Point;
  readonly dot: Point;
  /** The line on which the dot lies: from zero to it where the amount stands beside it, else the whole scale. */
  readonly track: { readonly from: number; readonly to: number };
  readonly valueAt: Point;
  readonly valueAnchor: 'start' | 'end';
  readonly bottom: number;
}

const WIDE = { labelShare: 0.36, valueGap: 9, padding: 12, leastRow: 44 } as const;
const NARROW = { above: 12, overTrack: 13, below: 12 } as const;

/** A label that stands left of its dot: no wider than a good third of the picture. */
export function labelBeside(figure: ChartFigure, width: number, words: ChartWords): LabelBlock {
  return figureLabel(figure, width * WIDE.labelShare, words);
}

/** A row with the label to the left and the amount beside the dot, on the side away from zero. */
export function wideRow(figure: ChartFigure, top: number, label: LabelBlock, x: ScaleLinear<number, number>): RateRow {
  const height = Math.max(WIDE.leastRow, label.height + 2 * WIDE.padding);
  const middle = top + height / 2;
  const { below, above } = dotReach(figure.bound);
  const negative = figure.size < 0;
  const dot = { x: x(figure.size), y: middle };
  return {
    figure,
    label,
    labelAt: { x: 0, y: middle - label.height / 2 },
    dot,
    track: { from: x(0), to: dot.x },
    valueAt: {
      x: negative ? dot.x - below - WIDE.valueGap : dot.x + above + WIDE.valueGap,
      y: middle + VALUE.size * MIDDLE_TO_BASELINE,
    },
    valueAnchor: negative ? 'end' : 'start',
    bottom: top + height,
  };
}

/** A row with label and amount above the scale. */
export function narrowRow(
  figure: ChartFigure,
  place: { readonly top: number; readonly width: number },
  x: ScaleLinear<number, number>,
  words: ChartWords,
): RateRow {
  const text = rowText(figure, { top: place.top + NARROW.above, left: 0, right: place.width }, words);
  const dot = { x: x(figure.size), y: text.bottom + NARROW.overTrack };
  const [from = 0, to = 0] = x.range();
  return { ...text, figure, dot, track: { from, to }, valueAnchor: 'end', bottom: dot.y + NARROW.below };
}

/** What a row needs beside its dot, towards smaller and towards larger rates: the dot, its arrow and, where it is wide, the amount. */
export function besideDot(figure: ChartFigure, wide: boolean): { readonly below: number; readonly above: number } {
  const { below, above } = dotReach(figure.bound);
  const amount = wide ? WIDE.valueGap + amountWidth(figure.written, VALUE.size) : 0;
  return figure.size < 0 ? { below: below + amount, above } : { below, above: above + amount };
}
