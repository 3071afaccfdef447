import { describe, expect, test } from 'vitest';
import type { ChartFigure } from '../../../src/charts/chart.ts';
import { trendYears } from '../../../src/charts/trend/years.ts';
import { CHART_WORDS } from '../../../src/wording/interface/charts.ts';
import { text } from '../chart-arbitraries.ts';

const shows: ChartFigure = { id: 'a', label: '', written: '18场', size: 18, bound: 'exact', standing: 'stated' };
const inYears = (...given: readonly number[]) =>
  trendYears({ kind: 'trend', text, points: given.map((year) => ({ year, figure: shows })) }, CHART_WORDS.zh);

describe('the years of a trend', () => {
  test('are in order of time, however they were given', () => {
    expect(inYears(2023, 2021, 2022).points.map(({ year }) => year)).toEqual([2021, 2022, 2023]);
  });

  test('have a gap for every year without a figure, and none before the first or after the last', () => {
    expect(inYears(2019, 2020, 2023).gaps).toEqual([
      { year: 2021, name: '2021年' },
      { year: 2022, name: '2022年' },
    ]);
    expect(inYears(2021, 2022, 2023).gaps).toEqual([]);
  });
});
