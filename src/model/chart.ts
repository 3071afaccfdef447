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

/** A chart as an editor declares it: which figures, in which form, with which finding. */
export type ChartDeclaration =
  | ClosedOfTotalChart
  | BarsChart
  | NestedBarChart
  | UnitDotsChart
  | HonoursTimelineChart
  | HonoursMatrixChart;

/** The name of a chart kind, as typed in YAML. */
export type ChartKind = ChartDeclaration['kind'];
