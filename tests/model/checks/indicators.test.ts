import { describe, expect, test } from 'vitest';
import { checkIndicators } from '../../../src/model/checks/indicators.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import { count, reportFrom, told } from '../sample-report.ts';

const GRIDS: Indicator = {
  id: 'grids',
  label: { zh: '网格', en: 'Grids' },
  definition: { zh: '网格数', en: 'Number of grids' },
  unit: '个',
  ranking: false,
};

function remarks(figures: Readonly<Record<string, unknown>>) {
  return told(checkIndicators(reportFrom({ figures }), [GRIDS]));
}

describe('a figure under an indicator', () => {
  test('is welcome in the unit of the indicator', () => {
    expect(remarks({ a: { ...count('70个'), indicator: 'grids' } })).toEqual([]);
  });

  test('must name an indicator that exists', () => {
    expect(remarks({ a: { ...count('70个'), indicator: 'grid' } })).toEqual([
      ['figures.a.indicator', { code: 'missing-ref', what: 'indicator', id: 'grid', near: 'grids' }],
    ]);
  });

  test('must have the unit of the indicator', () => {
    expect(remarks({ a: { ...count('70处'), indicator: 'grids' } })).toEqual([
      ['figures.a.indicator', { code: 'units-differ', units: ['处', '个'] }],
    ]);
  });

  test('is the only one of its report', () => {
    expect(
      remarks({ a: { ...count('70个'), indicator: 'grids' }, b: { ...count('7个'), indicator: 'grids' } }),
    ).toEqual([['figures.b.indicator', { code: 'indicator-twice', indicator: 'grids', figure: 'a' }]]);
  });
});
