import { describe, expect, test } from 'vitest';
import { comparisons } from '../../src/model/comparison.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import { figuresOverYears } from '../../src/model/years.ts';
import { count, reportFrom } from './sample-report.ts';

const GRIDS: Indicator = {
  id: 'grids',
  label: { zh: '网格' },
  definition: { zh: '网格数' },
  unit: '个',
  ranking: false,
};

function reportOf(place: string, year: string, amount: string) {
  return reportFrom({ place, year, figures: { grids: { ...count(amount), indicator: 'grids' } } });
}

const FEW = reportOf('anle', '2022', '70个');
const MANY = reportOf('bailu', '2023', '185个');

describe('figures under one indicator', () => {
  test('stand in the order of the reports, not by size', () => {
    const [comparison] = comparisons([GRIDS], [FEW, MANY]);
    expect(comparison?.rows.map(({ place, year }) => [place, year])).toEqual([
      ['anle', 2022],
      ['bailu', 2023],
    ]);
  });

  test('are ranked only where the indicator allows it', () => {
    const [comparison] = comparisons([{ ...GRIDS, ranking: true }], [FEW, MANY]);
    expect(comparison?.rows.map(({ place }) => place)).toEqual(['bailu', 'anle']);
  });

  test('are no comparison when only one report has one', () => {
    expect(comparisons([GRIDS], [FEW])).toEqual([]);
  });
});

describe('figures of one place over its years', () => {
  test('are found by equal ids, oldest first', () => {
    const [grids] = figuresOverYears([reportOf('anle', '2023', '84个'), FEW]);
    expect(grids?.years.map(({ year }) => year)).toEqual([2022, 2023]);
  });

  test('are left out where the unit changed, or where one year has no number', () => {
    expect(figuresOverYears([FEW, reportOf('anle', '2023', '84处')])).toEqual([]);
    const words = reportFrom({ year: '2023', figures: { grids: { ...count('1个'), amount: { zh: '近一半' } } } });
    expect(figuresOverYears([FEW, words])).toEqual([]);
  });
});
