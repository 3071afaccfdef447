import type { ChartWords } from '../../wording/interface/charts.ts';
import type { ChartTable, TrendData } from '../chart.ts';
import { figuresTable } from '../figures-table.ts';
import { named } from '../named.ts';
import { trendYears } from './years.ts';

/** The figure year by year in words, then the years without one. */
export function describeTrend(data: TrendData, words: ChartWords): string {
  const { points, gaps } = trendYears(data, words);
  const told = words.sentences.overYears(points.map(({ figure }) => named(figure, words)));
  const missing = gaps.map(({ name }) => name);
  return words.join([told, ...(missing.length > 0 ? [words.sentences.withoutFigure(missing)] : [])]);
}

/** A row for each year that has a figure. */
export function tabulateTrend(data: TrendData, words: ChartWords): ChartTable {
  return figuresTable(
    trendYears(data, words).points.map(({ figure }) => figure),
    words,
  );
}
