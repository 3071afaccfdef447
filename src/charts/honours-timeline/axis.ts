import { utcMonth, utcYear } from 'd3';
import type { ChartWords } from '../../wording/interface/charts.ts';

/** A stretch of the axis with its name: a month, or a year where there are several. */
export interface AxisCell {
  readonly name: string;
  /** In CSS pixels along the axis. */
  readonly from: number;
  readonly to: number;
}

/** The cells of an axis: twelve months for one year, else the years. */
export function axisCells(
  years: readonly [Date, Date],
  along: (date: Date) => number,
  words: ChartWords,
): readonly AxisCell[] {
  const [from, to] = years;
  if (utcYear.count(from, to) > 1) {
    return utcYear.range(from, to).map((year) => ({
      name: words.year(year.getUTCFullYear()),
      from: along(year),
      to: along(utcYear.offset(year, 1)),
    }));
  }
  return utcMonth.range(from, to).map((month) => ({
    name: words.months[month.getUTCMonth()] ?? '',
    from: along(month),
    to: along(utcMonth.offset(month, 1)),
  }));
}
