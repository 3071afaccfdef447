import type { Amount } from './amount/amount.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { Period } from './period.ts';
import type { Text } from './text.ts';

/** How sure the source is: a result, or something it expects, estimates or calls preliminary. */
export type Standing = 'stated' | 'expected' | 'estimated' | 'preliminary';

/** What a rate of change is measured against: 同比, 环比, 较年初, 较上年末 or, over five years, 五年. */
export type Basis = 'year-on-year' | 'period-on-period' | 'since-year-start' | 'five-year';

/** The English noun that stands in for a Chinese measure word: 1 case, 148 cases. */
export interface Noun {
  readonly one: string;
  readonly other: string;
}

/** One number of a report, typed once and written everywhere from here. */
export interface Figure {
  readonly id: string;
  readonly label: Text;
  readonly amount: Amount;
  readonly noun?: Noun | undefined;
  readonly period: Period;
  /** The day on which the figure was so; `publication` where the source has no date for 截至目前. */
  readonly asOf?: CalendarDate | 'publication' | undefined;
  readonly basis?: Basis | undefined;
  readonly standing: Standing;
  /** Id of the source in the report's `sources`. */
  readonly source: string;
  /** Present where the figure is not in the source but calculated from figures that are. */
  readonly derived?: { readonly from: readonly string[]; readonly how: Text } | undefined;
  /** The figure of which this one is a declared part; ratios are allowed only along this relation. */
  readonly partOf?: string | undefined;
  /** The figure whose items this one reports as settled, fixed or done (办结, 整改). */
  readonly closes?: string | undefined;
  /** Another figure of the same report that contradicts this one. */
  readonly conflictsWith?: string | undefined;
  /** Id of the indicator in content/indicators.yaml under which the figure may stand beside others. */
  readonly indicator?: string | undefined;
  /** What a careful reader must know to read the figure right. */
  readonly note?: Text | undefined;
}
