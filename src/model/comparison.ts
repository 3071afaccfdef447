import { compareDecimals } from './amount/decimal.ts';
import { exactValue } from './amount/value.ts';
import type { Figure } from './figure.ts';
import type { Indicator } from './indicator.ts';
import type { Report } from './report.ts';

/** What is compared of a report. */
type Comparable = Pick<Report, 'place' | 'year' | 'figures'>;

/** One report's figure under an indicator. */
export interface Compared {
  readonly place: string;
  readonly year: number;
  readonly figure: Figure;
}

/** An indicator with all the figures that stand under it. */
export interface Comparison {
  readonly indicator: Indicator;
  readonly rows: readonly Compared[];
}

/**
 * The indicators that at least two reports give a figure for, with these figures. Rows stand in the order of the
 * reports, which is by place and year and says nothing of rank; only an indicator that allows it orders them by size.
 */
export function comparisons(indicators: readonly Indicator[], reports: readonly Comparable[]): readonly Comparison[] {
  return indicators
    .map((indicator) => ({ indicator, rows: ordered(indicator, rowsOf(indicator, reports)) }))
    .filter(({ rows }) => rows.length >= 2);
}

function rowsOf(indicator: Indicator, reports: readonly Comparable[]): readonly Compared[] {
  return reports.flatMap(({ place, year, figures }) =>
    [...figures.values()]
      .filter((figure) => figure.indicator === indicator.id)
      .map((figure) => ({ place, year, figure })),
  );
}

function ordered(indicator: Indicator, rows: readonly Compared[]): readonly Compared[] {
  if (!indicator.ranking) return rows;
  return rows.toSorted((a, b) => compareDecimals(sizeOf(b.figure), sizeOf(a.figure)));
}

function sizeOf({ amount }: Figure): string {
  return amount.kind === 'quantity' ? exactValue(amount) : '0';
}
