import { max, scaleLinear } from 'd3';
import type { ChartWords } from '../../wording/interface/charts.ts';
import { amountWidth } from '../amount-text.ts';
import { type BarPlace, reach } from '../bar-end.ts';
import type { ChartFigure, PairsData } from '../chart.ts';
import { figureLabel, type LabelBlock, labelBlock } from '../label-block.ts';
import { type PanelHeading, panelHeading } from '../panel-heading.ts';
import type { Point } from '../svg.ts';
import { LABEL, MIDDLE_TO_BASELINE, VALUE, WIDE_FROM } from '../type-sizes.ts';

/** One measure of one thing: the amount, its bar below, and what the heading of the column does not say. */
export interface PairCell {
  readonly figure: ChartFigure;
  readonly amountAt: Point;
  readonly bar: BarPlace;
  readonly label: LabelBlock;
  readonly labelAt: Point;
  readonly bottom: number;
}

/** One thing with its two measures. */
export interface PairRow {
  readonly label: LabelBlock;
  readonly labelAt: Point;
  readonly cells: readonly [PairCell, PairCell];
  /** The rule under the row. */
  readonly rule: number;
}

/** The whole chart in numbers. */
export interface PairsLayout {
  readonly height: number;
  /** Over the columns whose figures measure one thing. */
  readonly headings: readonly PanelHeading[];
  readonly rows: readonly PairRow[];
}

/** A column of bars from its left edge, with the scale of its own measure. */
interface Column {
  readonly x: number;
  readonly width: number;
  readonly heading: string | undefined;
  readonly length: (size: number) => number;
}

const LABEL_SHARE = 0.3;
const GAP = { columns: 28, narrowColumns: 20, label: 24 } as const;
const ROW = { above: 14, below: 16, underPairLabel: 4, underBar: 5, betweenCells: 10 } as const;
const BAR = { height: 10, gap: 3 } as const;

/**
 * Lays out two columns of bars, each on its own scale from zero; where amounts are too long for two columns, the
 * second measure stands below the first.
 */
export function layOutPairs({ pairs }: PairsData, width: number, words: ChartWords): PairsLayout {
  const wide = width >= WIDE_FROM;
  const labels = pairs.map(({ label }) => labelBlock(label, '', wide ? width * LABEL_SHARE : width));
  const left = wide ? (max(labels, (label) => label.width) ?? 0) + GAP.label : 0;
  const [first, second] = columnsOf(pairs, left, width, wide ? GAP.columns : GAP.narrowColumns);
  const stacked = first.x === second.x;
  const headings = [first, second].flatMap(({ heading, x, width: room }) =>
    heading === undefined ? [] : [panelHeading(heading, { x, top: 0 }, room)],
  );
  let top = max(headings, ({ bottom }) => bottom) ?? 0;
  const rows = pairs.map((pair, index): PairRow => {
    const label = labels[index] ?? labelBlock(pair.label, '', left);
    const cellsTop = top + ROW.above + (wide ? 0 : label.height + ROW.underPairLabel);
    const one = cell(pair.first, first, cellsTop, words);
    const two = cell(pair.second, second, stacked ? one.bottom + ROW.betweenCells : cellsTop, words);
    const labelAt = { x: 0, y: top + ROW.above + (wide ? (VALUE.leading - LABEL.leading) / 2 : 0) };
    const bottom = Math.max(one.bottom, two.bottom, labelAt.y + label.height);
    top = bottom + ROW.below;
    return { label, labelAt, cells: [one, two], rule: top };
  });
  return { height: top, headings, rows };
}

function columnsOf(pairs: PairsData['pairs'], left: number, width: number, gap: number): readonly [Column, Column] {
  const half = (width - left - gap) / 2;
  const all = pairs.flatMap(({ first, second }) => [first, second]);
  const fits = all.every(({ written }) => amountWidth(written, VALUE.size) <= half);
  const firsts = pairs.map(({ first }) => first);
  const seconds = pairs.map(({ second }) => second);
  if (!fits) return [column(firsts, left, width - left, 'stacked'), column(seconds, left, width - left, 'stacked')];
  return [column(firsts, left, half, 'beside'), column(seconds, left + half + gap, half, 'beside')];
}

function column(figures: readonly ChartFigure[], x: number, width: number, place: 'beside' | 'stacked'): Column {
  const farthest = max(figures, ({ bound }) => reach(bound)) ?? 0;
  const [heading, ...others] = new Set(figures.map(({ label }) => label));
  return {
    x,
    width,
    heading: place === 'beside' && others.length === 0 ? heading : undefined,
    length: scaleLinear([0, max(figures, ({ size }) => size) || 1], [0, width - farthest - 1]),
  };
}

function cell(figure: ChartFigure, { x, width, heading, length }: Column, top: number, words: ChartWords): PairCell {
  const { standing, note = '' } = figure;
  const marked = standing === 'stated' ? '' : words.standing[standing];
  const label = heading === undefined ? figureLabel(figure, width, words) : labelBlock(marked, note, width);
  const bar = { x: x + 0.5, y: top + VALUE.leading + BAR.gap, length: length(figure.size), height: BAR.height };
  const labelAt = { x, y: bar.y + bar.height + ROW.underBar };
  return {
    figure,
    amountAt: { x, y: top + VALUE.leading / 2 + VALUE.size * MIDDLE_TO_BASELINE },
    bar,
    label,
    labelAt,
    bottom: label.height > 0 ? labelAt.y + label.height : bar.y + bar.height,
  };
}
