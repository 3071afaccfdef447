import { max, range } from 'd3';
import type { ChartWords } from '../../wording/interface/charts.ts';
import { amountWidth } from '../amount-text.ts';
import type { ChartFigure, UnitDotsData } from '../chart.ts';
import { figureLabel, type LabelBlock } from '../label-block.ts';
import { rowText } from '../row-text.ts';
import type { Point } from '../svg.ts';
import { MIDDLE_TO_BASELINE, VALUE, WIDE_FROM } from '../type-sizes.ts';

/** One figure of the chart in its place. */
export interface DotsRow {
  readonly figure: ChartFigure;
  readonly label: LabelBlock;
  readonly labelAt: Point;
  /** Where the amount ends on its baseline. */
  readonly valueAt: Point;
  /** The middle of every dot, in reading order. */
  readonly dots: readonly Point[];
  /** The rule under the row. */
  readonly rule: number;
}

/** The whole chart in numbers. */
export interface UnitDotsLayout {
  readonly height: number;
  readonly radius: number;
  readonly rows: readonly DotsRow[];
}

/** How dots stand: `pitch` from dot to dot, more space after five and more again between two tens. */
interface DotGrid {
  readonly radius: number;
  readonly pitch: number;
  readonly afterFive: number;
  readonly afterTen: number;
}

const WIDE = { radius: 6, pitch: 17.5, afterFive: 5, afterTen: 14 } as const;
const NARROW = { radius: 5.25, pitch: 15, afterFive: 5, afterTen: 14 } as const;
const WIDE_SPACE = {
  labelShare: 0.36,
  labelGap: 24,
  leastLabel: 150,
  valueGap: 20,
  padding: 14,
  leastRow: 46,
} as const;
const NARROW_SPACE = { above: 12, underText: 7, below: 14 } as const;

/** Lays out one dot a thing, in tens that are split at five; two tens side by side where there is room. */
export function layOutUnitDots(data: UnitDotsData, width: number, words: ChartWords): UnitDotsLayout {
  return width >= WIDE_FROM ? wide(data.figures, width, words) : narrow(data.figures, width, words);
}

function wide(figures: readonly ChartFigure[], width: number, words: ChartWords): UnitDotsLayout {
  const valueWidth = max(figures, ({ written }) => amountWidth(written, VALUE.size)) ?? 0;
  const besideTwoTens = width - twoTens(WIDE) - WIDE_SPACE.valueGap - valueWidth - WIDE_SPACE.labelGap;
  const widest = width * WIDE_SPACE.labelShare;
  const givesWay = figures.some(({ size }) => size > 10) && besideTwoTens >= WIDE_SPACE.leastLabel;
  const labelWidth = givesWay ? Math.min(besideTwoTens, widest) : widest;
  const labels = figures.map((figure) => figureLabel(figure, labelWidth, words));
  const valueEnd = (max(labels, (label) => label.width) ?? 0) + WIDE_SPACE.labelGap + valueWidth;
  const start = valueEnd + WIDE_SPACE.valueGap;
  const across = tensAcross(WIDE, width - start);
  let top = 0;
  const rows = figures.map((figure, index) => {
    const label = labels[index] ?? figureLabel(figure, valueEnd, words);
    const dotsHeight = gridHeight(figure.size, across, WIDE);
    const tallest = Math.max(label.height, dotsHeight);
    const rowHeight = Math.max(WIDE_SPACE.leastRow, tallest + 2 * WIDE_SPACE.padding);
    const middle = top + rowHeight / 2;
    top += rowHeight;
    return {
      figure,
      label,
      labelAt: { x: 0, y: middle - label.height / 2 },
      valueAt: { x: valueEnd, y: middle + VALUE.size * MIDDLE_TO_BASELINE },
      dots: dots(figure.size, across, WIDE, { x: start, y: middle - dotsHeight / 2 }),
      rule: top,
    };
  });
  return { height: top, radius: WIDE.radius, rows };
}

function narrow(figures: readonly ChartFigure[], width: number, words: ChartWords): UnitDotsLayout {
  const across = tensAcross(NARROW, width);
  let top = 0;
  const rows = figures.map((figure) => {
    const text = rowText(figure, { top: top + NARROW_SPACE.above, left: 0, right: width }, words);
    const dotsTop = text.bottom + NARROW_SPACE.underText;
    top = dotsTop + gridHeight(figure.size, across, NARROW) + NARROW_SPACE.below;
    return { ...text, figure, dots: dots(figure.size, across, NARROW, { x: 0, y: dotsTop }), rule: top };
  });
  return { height: top, radius: NARROW.radius, rows };
}

/** The middles of `count` dots, row by row from a top left corner. */
function dots(count: number, across: number, grid: DotGrid, corner: Point): readonly Point[] {
  return range(count).map((index) => {
    const place = index % (10 * across);
    const spaces = Math.floor(place / 10) * (grid.afterTen + grid.afterFive) + (place % 10 >= 5 ? grid.afterFive : 0);
    return {
      x: corner.x + grid.radius + place * grid.pitch + spaces,
      y: corner.y + grid.radius + Math.floor(index / (10 * across)) * grid.pitch,
    };
  });
}

/** Two tens side by side if they fit into a width, else one. */
function tensAcross(grid: DotGrid, width: number): number {
  return twoTens(grid) <= width ? 2 : 1;
}

function twoTens({ pitch, radius, afterFive, afterTen }: DotGrid): number {
  return 19 * pitch + 2 * radius + 2 * afterFive + afterTen;
}

function gridHeight(count: number, across: number, grid: DotGrid): number {
  const lines = Math.ceil(count / (10 * across));
  return lines === 0 ? 0 : (lines - 1) * grid.pitch + 2 * grid.radius;
}
