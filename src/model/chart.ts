import type { Text } from './text.ts';

/** What every declared chart has, whatever its kind. */
interface ChartBase {
  /** Unique in the report; the chart's permanent address. */
  readonly id: string;
  /** The finding, one sentence; may name figures in braces. */
  readonly title: Text;
  /** What the reader must know to read it right. */
  readonly note?: Text | undefined;
}

/** Items settled, fixed or done out of items found. Both figures belong to one set: `closed` closes `total`. */
export interface ClosedOfTotalChart extends ChartBase {
  readonly kind: 'closed-of-total';
  readonly total: string;
  readonly closed: string;
}

/** Several counts in one unit, sorted, from zero. */
export interface BarsChart extends ChartBase {
  readonly kind: 'bars';
  readonly figures: readonly string[];
  /** The one bar that the chart is about, in the accent. */
  readonly highlight?: string | undefined;
}

/** A whole and the part named within it (其中). `part` is declared `part-of: whole`. */
export interface NestedBarChart extends ChartBase {
  readonly kind: 'nested-bar';
  readonly whole: string;
  readonly part: string;
}

/** Small exact counts of like things (60 or fewer), one dot a thing. */
export interface UnitDotsChart extends ChartBase {
  readonly kind: 'unit-dots';
  readonly figures: readonly string[];
}

/** The report's dated honours in order of time, the undated listed apart. */
export interface HonoursTimelineChart extends ChartBase {
  readonly kind: 'honours-timeline';
}

/** The report's honours by level and recipient; needs no dates. */
export interface HonoursMatrixChart extends ChartBase {
  readonly kind: 'honours-matrix';
}

/** A whole divided into bands that together make it up. Each band is declared `part-of: whole`, and they add up to it. */
export interface BandsChart extends ChartBase {
  readonly kind: 'bands';
  readonly whole: string;
  /** In the order of the bands, which is not by size: from the lowest income to the highest, say. */
  readonly bands: readonly string[];
}

/** The levels of a hierarchy, a bar a level, from the top down. Parent and child are not known, so none is drawn. */
export interface LadderChart extends ChartBase {
  readonly kind: 'ladder';
  readonly figures: readonly string[];
  /** Levels that exist and whose number the source does not give: blank rungs below the others. */
  readonly missing: readonly Text[];
}

/** Rates in per cent on one scale from 0 to 100 or around 0, a panel for each basis; bounds stay open. */
export interface RatesChart extends ChartBase {
  readonly kind: 'rates';
  readonly figures: readonly string[];
}

/** The same thing before and after a change, both ends stated. */
export interface BeforeAfterChart extends ChartBase {
  readonly kind: 'before-after';
  readonly before: string;
  readonly after: string;
}

/** Counts in several units, a panel and a scale of its own for each unit: 户, 人, 人次. */
export interface PanelsChart extends ChartBase {
  readonly kind: 'panels';
  readonly figures: readonly string[];
}

/** Two measures of the same things side by side, each with a scale of its own: recipients and the money they got. */
export interface PairsChart extends ChartBase {
  readonly kind: 'pairs';
  readonly pairs: readonly FigurePair[];
}

/** One row of a chart of pairs. */
export interface FigurePair {
  /** What both measures speak of. */
  readonly label: Text;
  readonly first: string;
  readonly second: string;
}

/** A chart as an editor declares it: which figures, in which form, with which finding. */
export type ChartDeclaration =
  | ClosedOfTotalChart
  | BarsChart
  | NestedBarChart
  | UnitDotsChart
  | BandsChart
  | LadderChart
  | RatesChart
  | BeforeAfterChart
  | PanelsChart
  | PairsChart
  | HonoursTimelineChart
  | HonoursMatrixChart;

/** The name of a kind that editors declare. */
export type DeclaredKind = ChartDeclaration['kind'];

/** Every kind that can be drawn: the declared ones, and those that a place with several years gets by itself. */
export type ChartKind = DeclaredKind | 'slope' | 'trend';
