import type { Bound } from '../model/amount/amount.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { ChartKind } from '../model/chart.ts';
import type { Standing } from '../model/figure.ts';
import type { HonourLevel } from '../model/honour.ts';
import type { ChartWords } from '../wording/interface/charts.ts';

/** One number of a chart, already in one language. A chart never makes a number of its own. */
export interface ChartFigure {
  readonly id: string;
  /** What is counted. */
  readonly label: string;
  /** The amount as it is printed: `more than 5,320`, `超过8万人次`. Its first run of digits is set large. */
  readonly written: string;
  /** The number that was written, for the place or length of a mark only: 0 or more, except among rates and over years. */
  readonly size: number;
  /** How the true value stands to `size`: it shapes the end of the mark. */
  readonly bound: Bound;
  /** Anything but a stated result is drawn hollow. */
  readonly standing: Standing;
  /** What must be known to read the number right, such as its own period. */
  readonly note?: string | undefined;
}

/** The words around a chart. The page sets them in type; a picture on its own prints them (standalone.ts). */
export interface ChartText {
  /** The finding, one sentence. */
  readonly title: string;
  /** Measure, place and period. */
  readonly subtitle: string;
  readonly note?: string | undefined;
}

/** A level of honour with its name: `{ level: 'national', label: '国家级' }`. */
export interface ChartLevel {
  readonly level: HonourLevel;
  readonly label: string;
}

/** One honour, already in one language. */
export interface ChartHonour {
  readonly id: string;
  readonly title: string;
  /** Absent for coverage whose level the source does not give. */
  readonly level?: ChartLevel | undefined;
  /** Names of the recipients, one entry each. */
  readonly recipients: readonly string[];
  readonly by?: string | undefined;
  /** Absent where the source gives no date. `written` is the date in words: `October 2023`. */
  readonly date?: { readonly at: CalendarDate; readonly written: string } | undefined;
  readonly note?: string | undefined;
}

/** Items closed out of a total. */
export interface ClosedOfTotalData {
  readonly kind: 'closed-of-total';
  readonly text: ChartText;
  readonly total: ChartFigure;
  readonly closed: ChartFigure;
}

/** Several counts in one unit; the chart sorts them. `highlight` is the id of the figure that the chart is about. */
export interface BarsData {
  readonly kind: 'bars';
  readonly text: ChartText;
  readonly figures: readonly ChartFigure[];
  readonly highlight?: string | undefined;
}

/** A whole and the part named within it. */
export interface NestedBarData {
  readonly kind: 'nested-bar';
  readonly text: ChartText;
  readonly whole: ChartFigure;
  readonly part: ChartFigure;
}

/** Small counts of like things, one dot a thing. Sizes are exact whole numbers of 60 or less, as the model checks. */
export interface UnitDotsData {
  readonly kind: 'unit-dots';
  readonly text: ChartText;
  readonly figures: readonly ChartFigure[];
}

/** Honours in order of time; those without a date are listed apart. */
export interface HonoursTimelineData {
  readonly kind: 'honours-timeline';
  readonly text: ChartText;
  readonly honours: readonly ChartHonour[];
}

/** Honours by level and recipient. `levels` are the levels to show, highest first. */
export interface HonoursMatrixData {
  readonly kind: 'honours-matrix';
  readonly text: ChartText;
  readonly honours: readonly ChartHonour[];
  readonly levels: readonly ChartLevel[];
}

/** A whole and the bands that make it up, in their own order. */
export interface BandsData {
  readonly kind: 'bands';
  readonly text: ChartText;
  readonly whole: ChartFigure;
  readonly bands: readonly ChartFigure[];
}

/** The levels of a hierarchy from the top down. `missing` names levels whose number the source does not give. */
export interface LadderData {
  readonly kind: 'ladder';
  readonly text: ChartText;
  readonly figures: readonly ChartFigure[];
  readonly missing: readonly string[];
}

/** Rates in per cent. `size` is the percentage and may be negative. Rates of one `panel` share a basis and a period. */
export interface RatesData {
  readonly kind: 'rates';
  readonly text: ChartText;
  readonly panels: readonly { readonly title: string; readonly figures: readonly ChartFigure[] }[];
}

/** One thing before and after a change. */
export interface BeforeAfterData {
  readonly kind: 'before-after';
  readonly text: ChartText;
  readonly before: ChartFigure;
  readonly after: ChartFigure;
}

/** Counts in several units: a panel and a scale of its own for each. `unit` names what the panel counts in. */
export interface PanelsData {
  readonly kind: 'panels';
  readonly text: ChartText;
  readonly panels: readonly { readonly unit: string; readonly figures: readonly ChartFigure[] }[];
}

/** Two measures of the same things. First and second measure have a scale each, so that lengths compare down a column only. */
export interface PairsData {
  readonly kind: 'pairs';
  readonly text: ChartText;
  readonly pairs: readonly { readonly label: string; readonly first: ChartFigure; readonly second: ChartFigure }[];
}

/** One figure in two years of a place. The label of each figure is its year. */
export interface SlopeData {
  readonly kind: 'slope';
  readonly text: ChartText;
  readonly from: ChartFigure;
  readonly to: ChartFigure;
}

/** One figure over three or more years of a place, at its true distances in time; a year without a report is a gap. Labels are years. */
export interface TrendData {
  readonly kind: 'trend';
  readonly text: ChartText;
  readonly points: readonly { readonly year: number; readonly figure: ChartFigure }[];
}

/** What a chart draws: everything in one language, nothing that points back into a report. */
export type ChartData =
  | ClosedOfTotalData
  | BarsData
  | NestedBarData
  | UnitDotsData
  | BandsData
  | LadderData
  | RatesData
  | BeforeAfterData
  | PanelsData
  | PairsData
  | SlopeData
  | TrendData
  | HonoursTimelineData
  | HonoursMatrixData;

/** The data of one kind of chart. */
export type ChartDataOf<Kind extends ChartKind> = Extract<ChartData, { readonly kind: Kind }>;

/** A drawn chart: its size in CSS pixels, and the markup that goes inside `<svg viewBox="0 0 width height">`. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** SVG elements with class names from chart.css; no id, no style, no script. */
  readonly body: string;
}

/** A chart's data as a table: as many cells in every row as there are columns; the first cell names the row. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What every kind of chart can do; the registry is in kinds.ts. The language is in the data and the words alone. */
export interface ChartKindEntry<Data extends ChartData> {
  /** Lays the chart out for a width in CSS pixels (340 on a phone, 720 in a column) and draws it. */
  readonly draw: (data: Data, width: number, words: ChartWords) => Drawing;
  /** The finding in words, one or two sentences, for those who do not see the picture. */
  readonly alternative: (data: Data, words: ChartWords) => string;
  /** The data as a table, every amount as it is written in the chart. */
  readonly table: (data: Data, words: ChartWords) => ChartTable;
  /** The file of examples, relative to this folder. */
  readonly examples: string;
}
