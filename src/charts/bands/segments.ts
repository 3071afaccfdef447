import { range, sum } from 'd3';
import type { Box } from '../box.ts';
import type { BandsData, ChartFigure } from '../chart.ts';

/** A band's stretch of the whole: one bar, or as many unit squares as it has things. */
export interface Segment {
  readonly figure: ChartFigure;
  readonly from: number;
  readonly to: number;
  /** The squares of a waffle, column by column; absent where the whole is one bar. */
  readonly squares?: readonly Box[] | undefined;
}

/** The whole, cut into its bands from left to right. */
export interface Segments {
  readonly height: number;
  readonly segments: readonly Segment[];
}

const MOST_SQUARES = 100;
const WAFFLE = { gap: 12, least: 18, most: 52, between: 3, mostRows: 5 } as const;
const BAR = { gap: 2, height: 40 } as const;

/** Whether the whole can be counted out: an exact whole number of 100 or less, and exact whole bands that make it up. */
export function isCountable({ whole, bands }: BandsData): boolean {
  const counts = [whole, ...bands].every(({ size, bound }) => bound === 'exact' && Number.isInteger(size));
  return counts && whole.size > 0 && whole.size <= MOST_SQUARES && sum(bands, ({ size }) => size) === whole.size;
}

/** Lays the bands side by side from x = 0 within a width, from `top` down. */
export function layOutSegments(data: BandsData, top: number, width: number): Segments {
  return isCountable(data) ? waffle(data.bands, top, width) : bar(data.bands, width);
}

/** Squares in columns, every band in columns of its own; as few squares a column as leave them a fair size. */
function waffle(bands: readonly ChartFigure[], top: number, width: number): Segments {
  const room = width - WAFFLE.gap * (bands.length - 1);
  const columns = (rows: number) => sum(bands, ({ size }) => Math.ceil(size / rows));
  const high = range(1, WAFFLE.mostRows).find((rows) => room / columns(rows) >= WAFFLE.least) ?? WAFFLE.mostRows;
  const pitch = Math.min(WAFFLE.most, (room + WAFFLE.between) / columns(high));
  const side = pitch - Math.min(WAFFLE.between, pitch / 4);
  const rows = Math.min(high, Math.max(...bands.map(({ size }) => size)));
  let x = 0;
  const segments = bands.map((figure) => {
    const from = x;
    const squares = range(figure.size).map((index) => ({
      x: from + Math.floor(index / high) * pitch,
      y: top + (index % high) * pitch,
      width: side,
      height: side,
    }));
    const to = Math.max(from, from + Math.ceil(figure.size / high) * pitch - (pitch - side));
    x = to + WAFFLE.gap;
    return { figure, from, to, squares };
  });
  return { height: (rows - 1) * pitch + side, segments };
}

function bar(bands: readonly ChartFigure[], width: number): Segments {
  const total = sum(bands, ({ size }) => size) || 1;
  const room = width - BAR.gap * (bands.length - 1);
  let x = 0;
  const segments = bands.map((figure) => {
    const from = x;
    const to = from + (figure.size / total) * room;
    x = to + BAR.gap;
    return { figure, from, to };
  });
  return { height: BAR.height, segments };
}
