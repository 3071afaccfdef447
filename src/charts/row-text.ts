import type { ChartWords } from '../wording/interface/charts.ts';
import { amountWidth } from './amount-text.ts';
import type { ChartFigure } from './chart.ts';
import { figureLabel, type LabelBlock } from './label-block.ts';
import type { Point } from './svg.ts';
import { MIDDLE_TO_BASELINE, VALUE } from './type-sizes.ts';

/** A figure's words above its mark, as a narrow picture sets them: the label left, the amount right, on one last line. */
export interface RowText {
  readonly label: LabelBlock;
  readonly labelAt: Point;
  /** Where the amount ends on its baseline. */
  readonly valueAt: Point;
  readonly bottom: number;
}

const BETWEEN = 16;

/** Sets the words of a row from `top` down, between `left` and `right`. */
export function rowText(
  figure: ChartFigure,
  place: { readonly top: number; readonly left: number; readonly right: number },
  words: ChartWords,
): RowText {
  const { top, left, right } = place;
  const label = figureLabel(figure, right - left - BETWEEN - amountWidth(figure.written, VALUE.size), words);
  const bottom = top + Math.max(label.height, VALUE.size);
  return {
    label,
    labelAt: { x: left, y: bottom - label.height },
    valueAt: { x: right, y: bottom - VALUE.size / 2 + VALUE.size * MIDDLE_TO_BASELINE },
    bottom,
  };
}
