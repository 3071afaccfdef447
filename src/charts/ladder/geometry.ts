import { max, min, scaleLinear } from 'd3';
import type { ChartWords } from '../../wording/interface/charts.ts';
import { amountWidth } from '../amount-text.ts';
import { type BarPlace, reach } from '../bar-end.ts';
import type { ChartFigure, LadderData } from '../chart.ts';
import { figureLabel, type LabelBlock, labelBlock } from '../label-block.ts';
import { rowText } from '../row-text.ts';
import type { Point } from '../svg.ts';
import { textWidth } from '../text-measure.ts';
import { GREAT, LABEL, MIDDLE_TO_BASELINE, NOTE, VALUE, WIDE_FROM } from '../type-sizes.ts';

/** One level of the hierarchy: a rung across the ladder, with the words that stand on it. */
export interface Rung {
  /** The y of the rung. */
  readonly y: number;
  readonly label: LabelBlock;
  readonly labelAt: Point;
  /** Where the count, or the words that none is given, ends on its baseline. */
  readonly countAt: Point;
  /** Absent where the source does not give the number. */
  readonly figure?: ChartFigure | undefined;
  /** Lies on the rung; absent without a number, and where the counts are too far apart for bars. */
  readonly bar?: BarPlace | undefined;
}

/** The whole chart in numbers. */
export interface LadderLayout {
  readonly height: number;
  readonly numeral: 'chart-value' | 'chart-great';
  readonly rungs: readonly Rung[];
  /** The upright on which the rungs are fixed and from which bars start. */
  readonly upright: { readonly x: number; readonly top: number; readonly bottom: number };
}

/** Counts further apart than this leave the smaller bar invisible. */
const FURTHEST_APART = 100;
/** A count may take this part of the width before its numeral is set smaller. */
const GREAT_SHARE = 0.34;
const WIDE = { besideUpright: 18, above: 20, bar: 14, overBar: 7, leastRow: 70, below: 10 } as const;
/** From a rung up to the baseline of the count that stands on it, in em: a numeral nearly touches its rung. */
const BASELINE_ABOVE_RUNG = 0.18;
const NARROW = { indent: 14, above: 16, bar: 9, overBar: 7, below: 8 } as const;

/** Whether the counts can stand on one scale: none more than a hundred times another. */
export function withBars(figures: readonly ChartFigure[]): boolean {
  const sizes = figures.map(({ size }) => size).filter((size) => size > 0);
  return (max(sizes) ?? 0) <= (min(sizes) ?? 0) * FURTHEST_APART;
}

/** Lays out a rung for every level from the top down, those without a number below the others. */
export function layOutLadder(data: LadderData, width: number, words: ChartWords): LadderLayout {
  return width >= WIDE_FROM ? wide(data, width, words) : narrow(data, width, words);
}

function wide({ figures, missing }: LadderData, width: number, words: ChartWords): LadderLayout {
  const great = widestCount(figures, GREAT.size) <= width * GREAT_SHARE;
  const type = great ? GREAT : VALUE;
  const blank = missing.length > 0 ? textWidth(words.numberNotGiven, NOTE.size) : 0;
  const countEnd = Math.max(widestCount(figures, type.size), blank);
  const x = countEnd + WIDE.besideUpright;
  const left = x + WIDE.besideUpright;
  const length = barLength(figures, width - x);
  const bars = withBars(figures);
  let top = -WIDE.above;
  const rungs = [...figures, ...missing].map((level): Rung => {
    const figure = typeof level === 'string' ? undefined : level;
    const label = labelOf(level, width - left, words);
    const underLabel = figure && bars ? WIDE.overBar + WIDE.bar : WIDE.overBar;
    const y = top + Math.max(WIDE.leastRow, WIDE.above + label.height + underLabel);
    top = y;
    const lift = figure ? type.size * BASELINE_ABOVE_RUNG : WIDE.overBar + NOTE.leading / 4;
    return {
      y,
      label,
      labelAt: { x: left, y: y - underLabel - label.height },
      countAt: { x: countEnd, y: y - lift },
      figure,
      bar: figure && bars ? { x, y: y - WIDE.bar, length: length(figure.size), height: WIDE.bar } : undefined,
    };
  });
  const numeral = great ? 'chart-great' : 'chart-value';
  return { height: top + WIDE.below, numeral, rungs, upright: { x, top: 0, bottom: top } };
}

function narrow({ figures, missing }: LadderData, width: number, words: ChartWords): LadderLayout {
  const x = 0.5;
  const length = barLength(figures, width - x);
  const bars = withBars(figures);
  let top = -NARROW.above;
  const rungs = [...figures, ...missing].map((level): Rung => {
    const place = { top: top + NARROW.above, left: NARROW.indent, right: width };
    if (typeof level === 'string') {
      const blank = textWidth(words.numberNotGiven, NOTE.size);
      const label = labelOf(level, width - NARROW.indent - NARROW.above - blank, words);
      const bottom = place.top + label.height;
      top = bottom + NARROW.overBar;
      const baseline = bottom - LABEL.leading / 2 + LABEL.size * MIDDLE_TO_BASELINE;
      return { y: top, label, labelAt: { x: place.left, y: place.top }, countAt: { x: width, y: baseline } };
    }
    const { label, labelAt, valueAt, bottom } = rowText(level, place, words);
    const y = bottom + NARROW.overBar + (bars ? NARROW.bar : 0);
    top = y;
    const bar = bars ? { x, y: y - NARROW.bar, length: length(level.size), height: NARROW.bar } : undefined;
    return { y, label, labelAt, countAt: valueAt, figure: level, bar };
  });
  return { height: top + NARROW.below, numeral: 'chart-value', rungs, upright: { x, top: 0, bottom: top } };
}

function labelOf(level: ChartFigure | string, width: number, words: ChartWords): LabelBlock {
  return typeof level === 'string' ? labelBlock(level, '', width) : figureLabel(level, width, words);
}

function widestCount(figures: readonly ChartFigure[], size: number): number {
  return max(figures, ({ written }) => amountWidth(written, size)) ?? 0;
}

/** The length of a bar for a size: the largest with its end takes all the room there is. */
function barLength(figures: readonly ChartFigure[], room: number): (size: number) => number {
  const farthest = max(figures, ({ bound }) => reach(bound)) ?? 0;
  return scaleLinear([0, max(figures, ({ size }) => size) || 1], [0, room - farthest]);
}
