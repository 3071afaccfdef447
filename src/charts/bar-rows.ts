import { descending, max, min, scaleLinear } from 'd3';
import type { ChartWords } from '../wording/interface/charts.ts';
import { amountWidth } from './amount-text.ts';
import { type BarPlace, reach } from './bar-end.ts';
import type { ChartFigure } from './chart.ts';
import { figureLabel, type LabelBlock } from './label-block.ts';
import { rowText } from './row-text.ts';
import type { Point } from './svg.ts';
import { MIDDLE_TO_BASELINE, VALUE, WIDE_FROM } from './type-sizes.ts';

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

/** Rows of bars on one scale. */
export interface BarRows {
  readonly bottom: number;
  readonly rows: readonly BarRow[];
  /** The line from which bars start: one for all, or a short one at each bar where labels stand between them. */
  readonly baselines: readonly { readonly x: number; readonly top: number; readonly bottom: number }[];
}

const WIDE = { labelShare: 0.36, labelGap: 24, valueGap: 10, bar: 16, padding: 12, leastRow: 46 } as const;
const NARROW = { above: 12, barGap: 6, bar: 9, below: 14, overhang: 3 } as const;

/** Figures from the largest to the smallest; equal ones in the order given. */
export function inOrder(figures: readonly ChartFigure[]): readonly ChartFigure[] {
  return [...figures].sort((a, b) => descending(a.size, b.size));
}

/** Where rows begin, how wide they are, and, where it is wide, the x from which bars start. */
export interface RowsPlace {
  readonly top: number;
  readonly width: number;
  readonly start: number;
}

/** How far left of the bars labels reach where it is wide: no further than a good third of the width. */
export function barsStart(figures: readonly ChartFigure[], width: number, words: ChartWords): number {
  const labels = figures.map((figure) => figureLabel(figure, width * WIDE.labelShare, words));
  return (max(labels, (label) => label.width) ?? 0) + WIDE.labelGap;
}

/**
 * Lays out sorted bars on one scale from zero: labels to the left and values at the ends where it is wide, both above
 * the bars where it is not.
 */
export function layOutBarRows(figures: readonly ChartFigure[], place: RowsPlace, words: ChartWords): BarRows {
  const sorted = inOrder(figures);
  return place.width >= WIDE_FROM ? wide(sorted, place, words) : narrow(sorted, place, words);
}

function wide(figures: readonly ChartFigure[], { top: first, width, start }: RowsPlace, words: ChartWords): BarRows {
  const labels = figures.map((figure) => figureLabel(figure, width * WIDE.labelShare, words));
  const length = scaleLinear().domain([0, largest(figures)]);
  const room = figures.map(({ size, bound, written }) => {
    const beyond = reach(bound) + WIDE.valueGap + amountWidth(written, VALUE.size);
    return ((width - start - beyond) * largest(figures)) / Math.max(size, Number.EPSILON);
  });
  length.range([0, Math.max(0, min(room) ?? 0)]);
  let top = first;
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
  return { bottom: top, rows, baselines: [{ x: start, top: first, bottom: top }] };
}

function narrow(figures: readonly ChartFigure[], { top: first, width }: RowsPlace, words: ChartWords): BarRows {
  const farthest = max(figures, ({ bound }) => reach(bound)) ?? 0;
  const length = scaleLinear([0, largest(figures)], [0, width - farthest - 1]);
  let top = first;
  const rows = figures.map((figure) => {
    const text = rowText(figure, { top: top + NARROW.above, left: 0, right: width }, words);
    const bar = { x: 0.5, y: text.bottom + NARROW.barGap, length: length(figure.size), height: NARROW.bar };
    top = bar.y + bar.height + NARROW.below;
    return { ...text, figure, bar, valueAnchor: 'end' as const, rule: top };
  });
  const baselines = rows.map(({ bar }) => ({
    x: 0.5,
    top: bar.y - NARROW.overhang,
    bottom: bar.y + bar.height + NARROW.overhang,
  }));
  return { bottom: top, rows, baselines };
}

/** The largest size, or 1 where every size is 0: a scale needs a length. */
function largest(figures: readonly ChartFigure[]): number {
  return max(figures, ({ size }) => size) || 1;
}
