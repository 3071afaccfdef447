import { describe, expect, test } from 'vitest';
import { chartData } from '../../src/charts/from-report.ts';
import type { ChartDeclaration } from '../../src/model/chart.ts';
import { place as placeSchema } from '../../src/model/schema/place.ts';
import { count, reportFrom } from '../model/sample-report.ts';

const TITLE = { zh: '共{a}', en: 'All {a: item, items}' };
const place = {
  id: 'hupan',
  ...placeSchema.parse({ name: { zh: '湖畔街道', en: 'Hupan Subdistrict' }, divisions: [], accent: 'pine' }),
};
const report = reportFrom({
  figures: {
    a: count('30余项', { period: '2023-05' }),
    b: count('1.2万项', { period: '2023-05', standing: 'expected' }),
    c: count('5项', { basis: 'year-on-year' }),
  },
  honours: [
    {
      id: 'first',
      title: { zh: '文明街道', en: 'Model Subdistrict' },
      level: 'provincial',
      by: { zh: '省文明办' },
      to: [{ zh: '街道', en: 'Subdistrict' }, { zh: '社区' }],
      date: '2023-10',
      note: { zh: '另有{a}', en: 'with {a}' },
    },
    { id: 'second', title: { zh: '报道', en: 'Report' }, kind: 'coverage', to: [{ zh: '街道', en: 'Subdistrict' }] },
  ],
});

function data(declaration: ChartDeclaration, language: 'zh' | 'en' = 'en') {
  return chartData(declaration, report, place, language);
}

const base = { id: 'chart', title: TITLE };

describe('the words of a chart', () => {
  test('have figures in place, and the period that all figures share', () => {
    expect(data({ ...base, kind: 'bars', figures: ['a', 'b'] }).text).toEqual({
      title: 'All more than 30\u00a0items',
      subtitle: 'Hupan Subdistrict, May 2023',
      note: undefined,
    });
    expect(data({ ...base, kind: 'bars', figures: ['a', 'b'], note: { zh: '除{a}外' } }, 'zh').text).toEqual({
      title: '共30余项',
      subtitle: '湖畔街道，2023年5月',
      note: '除30余项外',
    });
  });

  test('name the period of the report where the figures differ, and each figure then has its own', () => {
    const mixed = data({ ...base, kind: 'bars', figures: ['a', 'c'] });
    expect(mixed.text.subtitle).toBe('Hupan Subdistrict, 2023');
    expect(mixed.kind === 'bars' && mixed.figures.map(({ note }) => note)).toEqual(['May 2023', '2023, year on year']);
  });

  test('say a standing once: with the figure, not with its period', () => {
    const both = data({ ...base, kind: 'bars', figures: ['a', 'b'] });
    expect(both.kind === 'bars' && both.figures.map(({ standing, note }) => [standing, note])).toEqual([
      ['stated', undefined],
      ['expected', undefined],
    ]);
  });
});

describe('what a chart draws', () => {
  test('is the number as it was written and, for the length of its mark, in base units', () => {
    const both = data({ ...base, kind: 'bars', figures: ['b', 'a'], highlight: 'a' }, 'zh');
    expect(both).toMatchObject({
      kind: 'bars',
      highlight: 'a',
      figures: [
        { id: 'b', label: '事项', written: '1.2万项', size: 12_000, bound: 'exact', standing: 'expected' },
        { id: 'a', label: '事项', written: '30余项', size: 30, bound: 'over', standing: 'stated' },
      ],
    });
  });

  test.each([
    [
      { ...base, kind: 'closed-of-total', total: 'b', closed: 'a' },
      { total: { id: 'b' }, closed: { id: 'a' } },
    ],
    [
      { ...base, kind: 'nested-bar', whole: 'b', part: 'a' },
      { whole: { id: 'b' }, part: { id: 'a' } },
    ],
    [{ ...base, kind: 'unit-dots', figures: ['c'] }, { figures: [{ id: 'c' }] }],
  ] satisfies readonly (readonly [ChartDeclaration, object])[])('is what was declared: %j', (declaration, drawn) => {
    expect(data(declaration)).toMatchObject({ kind: declaration.kind, ...drawn });
  });

  test('is never a figure that the report does not have', () => {
    expect(() => data({ ...base, kind: 'unit-dots', figures: ['nothing'] })).toThrow('"nothing"');
  });

  test('are honours with all that the report says of them, and only the levels that occur', () => {
    expect(data({ ...base, kind: 'honours-matrix' })).toMatchObject({
      levels: [{ level: 'provincial', label: 'Provincial' }],
      honours: [
        {
          id: 'first',
          title: 'Model Subdistrict',
          recipients: ['Subdistrict', '社区'],
          by: '省文明办',
          date: { at: { year: 2023, month: 10 }, written: 'October 2023' },
          note: 'with more than 30',
        },
        { id: 'second', title: 'Report', level: undefined, date: undefined },
      ],
    });
    expect(data({ ...base, kind: 'honours-timeline' })).not.toHaveProperty('levels');
  });
});
