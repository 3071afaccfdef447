import { descending, max, min, scaleLinear } from 'd3';
import type { ChartWords } from '../../wording/interface/charts.ts';
import { amountWidth } from '../amount-text.ts';
import { type BarPlace, reach } from '../bar-end.ts';
import type { BarsData, ChartFigure } from '../chart.ts';
import { figureLabel, type LabelBlock } from '../label-block.ts';
import type { Point } from '../svg.ts';
import { MIDDLE_TO_BASELINE, VALUE, WIDE_FROM } from '../type-sizes.ts';

/** One figure of the chart in its place. */
export interface BarRow {
  readonly figure: ChartFigure;
  readonly label: LabelBlock;
  readonly labelAt: Point;
  readonly bar: BarPlace;
  /** Where the amount stands on its baseline. */
  readonly valueAt: Point;
  readonly valueAnchor: 'start' | 'end';
  /** The rule under the row, across the whole width. */
  readonly rule: number;
}

/** The whole chart in numbers. */
export interface BarsLayout {
  readonly height: number;
  readonly rows: readonly BarRow[];
  /** The line from which bars start: one for all, or a short one at each bar where labels stand between them. */
  readonly baselines: readonly { readonly x: number; readonly top: number; readonly bottom: number }[];
}

const WIDE = { labelShare: 0.36, labelGap: 24, valueGap: 10, bar: 16, padding: 12, leastRow: 46 } as const;
const NARROW = { valueGap: 16, above: 12, barGap: 6, bar: 9, below: 14, overhang: 3 } as const;

/** Figures from the largest to the smallest; equal ones in the order given. */
export function inOrder(figures: readonly ChartFigure[]): readonly ChartFigure[] {
  return [...figures].sort((a, b) => descending(a.size, b.size));
}

/** Lays bars out: labels to the left and values at the ends where it is wide, both above the bars where it is not. */
export function layOutBars(data: BarsData, width: number, words: ChartWords): BarsLayout {
  const figures = inOrder(data.figures);
  return width >= WIDE_FROM ? wide(figures, width, words) : narrow(figures, width, words);
}

function wide(figures: readonly ChartFigure[], width: number, words: ChartWords): BarsLayout {
  const labels = figures.map((figure) => figureLabel(figure, width * WIDE.labelShare, words));
  const start = (max(labels, (label) => label.width) ?? 0) + WIDE.labelGap;
  const length = scaleLinear().domain([0, largest(figures)]);
  const room = figures.map(({ size, bound, written }) => {
    const beyond = reach(bound) + WIDE.valueGap + amountWidth(written, VALUE.size);
    return ((width - start - beyond) * largest(figures)) / Math.max(size, Number.EPSILON);
  });
  length.range([0, Math.max(0, min(room) ?? 0)]);
  let top = 0;
  const rows = figures.map((figure, index) => {
    const label = labels[index] ?? figureLabel(figure, start, words);
    const rowHeight = Math.max(WIDE.leastRow, label.height + 2 * WIDE.padding);
    const middle = top + rowHeight / 2;
    const bar = { x: start, y: middle - WIDE.bar / 2, length: length(figure.size), height: WIDE.bar };
    top += rowHeight;
    return {
      figure,
      label,
      labelAt: { x: 0, y: middle - label.height / 2 },
      bar,
      valueAt: {
        x: start + bar.length + reach(figure.bound) + WIDE.valueGap,
        y: middle + VALUE.size * MIDDLE_TO_BASELINE,
      },
      valueAnchor: 'start' as const,
      rule: top,
    };
  });
  return { height: top, rows, baselines: [{ x: start, top: 0, bottom: top }] };
}

function narrow(figures: readonly ChartFigure[], width: number, words: ChartWords): BarsLayout {
  const farthest = max(figures, ({ bound }) => reach(bound)) ?? 0;
  const length = scaleLinear([0, largest(figures)], [0, width - farthest - 1]);
  let top = 0;
  const rows = figures.map((figure) => {
    const label = figureLabel(figure, width - NARROW.valueGap - amountWidth(figure.written, VALUE.size), words);
    const textHeight = Math.max(label.height, VALUE.size);
    const textTop = top + NARROW.above;
    const bar = { x: 0.5, y: textTop + textHeight + NARROW.barGap, length: length(figure.size), height: NARROW.bar };
    top = bar.y + bar.height + NARROW.below;
    return {
      figure,
      label,
      labelAt: { x: 0, y: textTop + textHeight - label.height },
      bar,
      valueAt: { x: width, y: textTop + textHeight - VALUE.size / 2 + VALUE.size * MIDDLE_TO_BASELINE },
      valueAnchor: 'end' as const,
      rule: top,
    };
  });
  const baselines = rows.map(({ bar }) => ({
    x: 0.5,
    top: bar.y - NARROW.overhang,
    bottom: bar.y + bar.height + NARROW.overhang,
  }));
  return { height: top, rows, baselines };
}

/** The largest size, or 1 where every size is 0: a scale needs a length. */
function largest(figures: readonly ChartFigure[]): number {
  return max(figures, ({ size }) => size) || 1;
}
