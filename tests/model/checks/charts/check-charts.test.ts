import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCharts } from '../../../../src/model/checks/charts/check-charts.ts';
import { codes, count, reportFrom, told } from '../../sample-report.ts';

const TITLE = { zh: '图', en: 'Chart' };

function chapterWith(...charts: readonly Readonly<Record<string, unknown>>[]) {
  return [{ id: 'one', title: TITLE, charts: charts.map((chart) => ({ id: 'chart', title: TITLE, ...chart })) }];
}

function remarks(figures: Readonly<Record<string, unknown>>, chart: Readonly<Record<string, unknown>>) {
  return checkCharts(reportFrom({ figures, chapters: chapterWith(chart) }));
}

const AT = 'chapters.0.charts.0';

describe('a share is drawn only of a declared set', () => {
  const total = count('30项');

  test('closed out of total needs closes', () => {
    const chart = { kind: 'closed-of-total', total: 'total', closed: 'closed' };
    expect(remarks({ total, closed: count('20项', { closes: 'total' }) }, chart)).toEqual([]);
    expect(told(remarks({ total, closed: count('20项') }, chart))).toEqual([
      [`${AT}.closed`, { code: 'not-one-set', part: 'closed', whole: 'total', relation: 'closes' }],
    ]);
  });

  test('a nested bar needs part-of, and closes does not stand in for it', () => {
    const chart = { kind: 'nested-bar', whole: 'total', part: 'part' };
    expect(remarks({ total, part: count('20项', { 'part-of': 'total' }) }, chart)).toEqual([]);
    expect(told(remarks({ total, part: count('20项', { closes: 'total' }) }, chart))).toEqual([
      [`${AT}.part`, { code: 'not-one-set', part: 'part', whole: 'total', relation: 'part-of' }],
    ]);
  });
});

describe('bars stand on one scale', () => {
  const bars = (...amounts: readonly string[]) => {
    const figures = Object.fromEntries(amounts.map((amount, index) => [`f${index}`, count(amount)]));
    return remarks(figures, { kind: 'bars', figures: Object.keys(figures) });
  };

  test('different units are refused', () => {
    expect(told(bars('30人', '20人次'))).toEqual([[`${AT}.figures`, { code: 'units-differ', units: ['人', '人次'] }]]);
  });

  test('one unit may have several names: people are people, 公里 is 千米', () => {
    expect(bars('30人', '20名', '12位')).toEqual([]);
    expect(bars('30公里', '20千米')).toEqual([]);
  });

  test('a hundredfold difference is the largest that is drawn', () => {
    expect(bars('3项', '300项')).toEqual([]);
    expect(told(bars('3项', '301项'))).toEqual([
      [`${AT}.figures`, { code: 'too-far-apart', largest: '301', smallest: '3' }],
    ]);
  });

  test('a hundredfold is judged on exact decimals, whatever the scale', () => {
    expect(bars('0.03亿元', '3亿元')).toEqual([]);
    expect(codes(bars('0.03亿元', '3.00000001亿元'))).toEqual([`error ${AT}.figures: too-far-apart`]);
  });

  test('one bar is no chart', () => {
    expect(codes(bars('3项'))).toEqual([`error ${AT}.figures: one-bar`]);
  });

  test('words, ranges and ranks have no bar', () => {
    const figures = {
      words: count('', { amount: { zh: '近一半', en: 'nearly half' } }),
      range: count('10～20项'),
      rank: count('第1名'),
      number: count('30项'),
    };
    const chart = { kind: 'bars', figures: ['words', 'range', 'rank', 'number'] };
    expect(told(remarks(figures, chart))).toEqual([
      [`${AT}.figures.0`, { code: 'no-number', id: 'words' }],
      [`${AT}.figures.1`, { code: 'no-number', id: 'range' }],
      [`${AT}.figures.2`, { code: 'no-number', id: 'rank' }],
    ]);
  });

  test('only a bar that is drawn can be highlighted', () => {
    const figures = { a: count('3项'), b: count('4项'), c: count('5项') };
    const chart = { kind: 'bars', figures: ['a', 'b'], highlight: 'c' };
    expect(told(remarks(figures, chart))).toEqual([[`${AT}.highlight`, { code: 'highlight-not-shown', id: 'c' }]]);
  });

  test('different periods are a warning: the chart prints them', () => {
    const figures = { a: count('3项', { period: '2023-05' }), b: count('4项') };
    expect(codes(remarks(figures, { kind: 'bars', figures: ['a', 'b'] }))).toEqual([
      `warning ${AT}.figures: periods-differ`,
    ]);
  });
});

describe('dots are counted', () => {
  const dots = (amount: string) => remarks({ a: count(amount) }, { kind: 'unit-dots', figures: ['a'] });

  test('exact whole numbers from none to 60 have dots', () => {
    fc.assert(
      fc.property(fc.nat({ max: 60 }), (number) => {
        expect(dots(`${number}处`)).toEqual([]);
      }),
    );
  });

  test.each([
    ['61处', 'above-60'],
    ['0.01万处', 'above-60'],
    ['12余处', 'approximate'],
    ['近12处', 'approximate'],
    ['12处以上', 'approximate'],
    ['1.5处', 'fraction'],
    ['-3处', 'fraction'],
  ])('%s has none: %s', (amount, why) => {
    expect(told(dots(amount))).toEqual([[`${AT}.figures.0`, { code: 'not-countable', id: 'a', why }]]);
  });
});

describe('charts of honours', () => {
  const honour = { id: 'h', title: TITLE, to: [TITLE] };
  const honourCharts = (honours: readonly unknown[], kind: string) =>
    codes(checkCharts(reportFrom({ honours, 'honour-charts': [{ id: 'c', title: TITLE, kind }] })));

  test('belong to the honours, not to a chapter', () => {
    expect(told(remarks({}, { kind: 'honours-matrix' }))).toEqual([
      [`${AT}.kind`, { code: 'chart-misplaced', kind: 'honours-matrix' }],
    ]);
  });

  test('a matrix needs an honour, a timeline a dated one', () => {
    expect(honourCharts([], 'honours-matrix')).toEqual(['error honour-charts.0.kind: no-honours']);
    expect(honourCharts([honour], 'honours-matrix')).toEqual([]);
    expect(honourCharts([honour], 'honours-timeline')).toEqual(['error honour-charts.0.kind: no-honours']);
    expect(honourCharts([{ ...honour, date: '2023' }], 'honours-timeline')).toEqual([]);
  });
});
