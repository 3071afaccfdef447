import type { ChartWords } from '../../wording/interface/charts.ts';
import type { ChartFigure } from '../chart.ts';
import { figureLabel, type LabelBlock } from '../label-block.ts';
import { rowText } from '../row-text.ts';
import type { Point } from '../svg.ts';
import { MIDDLE_TO_BASELINE, VALUE } from '../type-sizes.ts';

/** A figure that is the only one of its unit: label and amount, without a bar. */
export interface LoneFigure {
  readonly figure: ChartFigure;
  readonly label: LabelBlock;
  readonly labelAt: Point;
  readonly valueAt: Point;
  readonly valueAnchor: 'start' | 'end';
  readonly bottom: number;
}

const WIDE = { gap: 12, padding: 8 } as const;
const NARROW = { above: 8, below: 8 } as const;

/** Sets the amount where bars start in the other panels, the label left of it. */
export function loneBeside(figure: ChartFigure, top: number, start: number, words: ChartWords): LoneFigure {
  const label = figureLabel(figure, start - WIDE.gap, words);
  const height = Math.max(VALUE.leading, label.height) + 2 * WIDE.padding;
  const middle = top + height / 2;
  return {
    figure,
    label,
    labelAt: { x: 0, y: middle - label.height / 2 },
    valueAt: { x: start, y: middle + VALUE.size * MIDDLE_TO_BASELINE },
    valueAnchor: 'start',
    bottom: top + height,
  };
}

/** Sets label and amount on one line, the amount at the right edge. */
export function loneAbove(figure: ChartFigure, top: number, width: number, words: ChartWords): LoneFigure {
  const text = rowText(figure, { top: top + NARROW.above, left: 0, right: width }, words);
  return { ...text, figure, valueAnchor: 'end', bottom: text.bottom + NARROW.below };
}
