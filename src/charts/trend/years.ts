import { range } from 'd3';
import type { ChartWords } from '../../wording/interface/charts.ts';
import type { TrendData } from '../chart.ts';
import type { YearsData } from '../years/layout.ts';

/** The years in order of time, and the years that have no figure. */
export function trendYears({ points }: TrendData, words: ChartWords): YearsData {
  const sorted = [...points].sort((a, b) => a.year - b.year);
  const present = new Set(sorted.map(({ year }) => year));
  const years = range(sorted[0]?.year ?? 0, (sorted.at(-1)?.year ?? 0) + 1);
  return {
    points: sorted,
    gaps: years.filter((year) => !present.has(year)).map((year) => ({ year, name: words.year(year) })),
  };
}
