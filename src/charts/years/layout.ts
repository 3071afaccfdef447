import { max, min, pairs } from 'd3';
import type { ChartFigure } from '../chart.ts';
import type { FigureBlock } from '../figure-block.ts';
import type { Point } from '../svg.ts';
import { dotReach, type ValueAxis } from '../value-dot.ts';

/** One figure in one year. The label of the figure is the year. */
export interface YearFigure {
  readonly year: number;
  readonly figure: ChartFigure;
}

/** A figure over years, whatever the number of them. */
export interface YearsData {
  /** In order of time, at least one. */
  readonly points: readonly YearFigure[];
  /** Years between them without a figure, each with its name. */
  readonly gaps: readonly { readonly year: number; readonly name: string }[];
}

/** A straight line. */
export interface Line {
  readonly from: Point;
  readonly to: Point;
}

/** One year with a figure: its words, the dot, and the rule that leads from the words past the dot. */
export interface PlacedYear {
  readonly figure: ChartFigure;
  readonly block: FigureBlock;
  readonly dot: Point;
  readonly rule: Line;
}

/** The whole chart in numbers. */
export interface YearsLayout {
  readonly height: number;
  /** Values grow upwards where time runs across, and across where time runs down. */
  readonly axis: ValueAxis;
  readonly years: readonly PlacedYear[];
  /** Names of the years without a figure, from the middle or the start of their baseline. */
  readonly gaps: readonly { readonly name: string; readonly at: Point; readonly anchor: 'start' | 'middle' }[];
  /** From each year to the next one, where no year is missing between. */
  readonly links: readonly Line[];
  readonly zero: Line;
}

/** The smallest and largest value that the scale must show, zero among them; never both the same. */
export function extentOf(points: readonly YearFigure[]): readonly [number, number] {
  const from = Math.min(0, min(points, ({ figure }) => figure.size) ?? 0);
  const to = Math.max(0, max(points, ({ figure }) => figure.size) ?? 0);
  return from === to ? [0, 1] : [from, to];
}

/** How far the dots reach beyond the smallest and the largest value. */
export function farthest(points: readonly YearFigure[]): { readonly below: number; readonly above: number } {
  const reaches = points.map(({ figure: { bound } }) => dotReach(bound));
  return { below: max(reaches, ({ below }) => below) ?? 0, above: max(reaches, ({ above }) => above) ?? 0 };
}

/** Lines between years that follow each other; a missing year leaves a gap, since nobody knows what was in it. */
export function linksBetween(points: readonly YearFigure[], dots: readonly Point[]): readonly Line[] {
  const placed = points.flatMap(({ year }, index) => {
    const at = dots[index];
    return at === undefined ? [] : [{ year, at }];
  });
  return pairs(placed).flatMap(([a, b]) => (b.year - a.year === 1 ? [{ from: a.at, to: b.at }] : []));
}
