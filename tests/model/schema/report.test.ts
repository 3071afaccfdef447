import { describe, expect, test } from 'vitest';
import { count, reportFrom, SMALLEST, shapeRemarks, told } from '../sample-report.ts';

const TITLE = { zh: '标题', en: 'Title' };

describe('what an editor leaves out', () => {
  test('the smallest report is a draft without chapters, and speaks of its whole year', () => {
    expect(reportFrom({})).toMatchObject({
      place: 'hupan',
      year: 2023,
      status: 'draft',
      period: { kind: 'in', date: { year: 2023 } },
      chapters: [],
      highlights: [],
      honours: [],
    });
  });

  test('a figure has the period of its report and, of one source, that source', () => {
    const report = reportFrom({
      period: '2023-01 to 2023-11',
      figures: { a: count('3项'), b: count('3项', { period: '2022' }) },
    });
    expect(report.figures.get('a')).toMatchObject({
      id: 'a',
      source: 'daily',
      standing: 'stated',
      period: { kind: 'span', from: { year: 2023, month: 1 }, to: { year: 2023, month: 11 } },
    });
    expect(report.figures.get('b')?.period).toEqual({ kind: 'in', date: { year: 2022 } });
  });

  test('of several sources none is chosen for a figure', () => {
    const sources = { daily: { title: TITLE }, weekly: { title: TITLE } };
    expect(reportFrom({ sources, figures: { a: count('3项') } }).figures.get('a')?.source).toBe('');
  });

  test('figures keep the order in which they are typed', () => {
    const figures = { zebra: count('3项'), ant: count('4项'), '9': count('5项') };
    expect([...reportFrom({ figures: { zebra: figures.zebra, ant: figures.ant } }).figures.keys()]).toEqual([
      'zebra',
      'ant',
    ]);
    expect([...reportFrom({ figures }).figures.keys()].toSorted()).toEqual(['9', 'ant', 'zebra']);
  });
});

describe('a slip of the key is named with its place and its remedy', () => {
  test('an unknown key, and the one that was probably meant', () => {
    const [[path, cause] = []] = told(shapeRemarks({ figures: { a: count('3项', { notee: TITLE }) } }));
    expect(path).toBe('figures.a.notee');
    expect(cause).toMatchObject({ code: 'unknown-key', key: 'notee', near: 'note' });
  });

  test('a misspelt key is one mistake: the key that it should be is not missing as well', () => {
    const { amount, ...rest } = count('3项');
    const remarks = shapeRemarks({ figures: { a: { ...rest, amonut: amount } } });
    expect(remarks).toEqual([
      {
        severity: 'error',
        path: ['figures', 'a', 'amonut'],
        atKey: true,
        cause: expect.objectContaining({ code: 'unknown-key', key: 'amonut', near: 'amount' }),
      },
    ]);
  });

  test('a missing key, at the map that lacks it', () => {
    const { title, ...rest } = SMALLEST;
    expect(title).toBeDefined();
    expect(shapeRemarks({ ...rest, title: undefined })).toEqual([
      { severity: 'error', path: [], atKey: true, cause: { code: 'missing-key', key: 'title' } },
    ]);
    expect(told(shapeRemarks({ figures: { a: { label: TITLE } } }))).toEqual([
      ['figures.a', { code: 'missing-key', key: 'amount' }],
    ]);
  });

  test('a key without a value', () => {
    expect(told(shapeRemarks({ summary: null }))).toEqual([['summary', { code: 'empty-value', key: 'summary' }]]);
    expect(told(shapeRemarks({ summary: { zh: '' } }))).toEqual([['summary.zh', { code: 'empty-value', key: 'zh' }]]);
    expect(told(shapeRemarks({ summary: { zh: '一年。', en: null } }))).toEqual([
      ['summary.en', { code: 'empty-value', key: 'en' }],
    ]);
  });

  test('one word where a list is wanted', () => {
    expect(told(shapeRemarks({ highlights: 'a' }))).toEqual([
      ['highlights', { code: 'scalar-for-list', key: 'highlights', found: 'a', corrected: '[a]' }],
    ]);
  });

  test.each(['【a, b】', '〔a，b〕', '［a、b］', '（a； b）', 'a、b', 'a b', ' 【 a,b 】'])(
    'ids as %j where a list is wanted are shown as the list',
    (found) => {
      expect(told(shapeRemarks({ highlights: found }))).toEqual([
        ['highlights', { code: 'scalar-for-list', key: 'highlights', found, corrected: '[a, b]' }],
      ]);
    },
  );

  test('a sentence where a list is wanted is not cut into pieces', () => {
    expect(told(shapeRemarks({ highlights: '查出、整改' }))).toEqual([
      ['highlights', { code: 'scalar-for-list', key: 'highlights', found: '查出、整改', corrected: undefined }],
    ]);
  });

  test('a list where keys are wanted, and the other way round', () => {
    expect(told(shapeRemarks({ figures: [] }))).toEqual([
      ['figures', { code: 'wrong-kind', expected: 'map', found: 'list' }],
    ]);
    expect(told(shapeRemarks({ chapters: { one: TITLE } }))).toEqual([
      ['chapters', { code: 'wrong-kind', expected: 'list', found: 'map' }],
    ]);
    expect(told(shapeRemarks({ sources: '日报' }))).toEqual([
      ['sources', { code: 'wrong-kind', expected: 'map', found: 'text' }],
    ]);
  });

  test('one text where both languages are asked for', () => {
    expect(told(shapeRemarks({ title: '标题' }))).toEqual([
      ['title', { code: 'text-for-pair', key: 'title', found: '标题' }],
    ]);
  });

  test('a choice that does not exist', () => {
    expect(told(shapeRemarks({ status: 'publised' }))).toEqual([
      ['status', { code: 'not-an-option', found: 'publised', near: 'published', options: ['draft', 'published'] }],
    ]);
  });

  test('a kind of chart that does not exist, and one that is not given', () => {
    const options = [
      'closed-of-total',
      'bars',
      'nested-bar',
      'unit-dots',
      'bands',
      'ladder',
      'rates',
      'before-after',
      'panels',
      'pairs',
      'honours-timeline',
      'honours-matrix',
    ];
    const chapters = (chart: Readonly<Record<string, unknown>>) => [{ id: 'one', title: TITLE, charts: [chart] }];
    expect(told(shapeRemarks({ chapters: chapters({ id: 'c', title: TITLE, kind: 'bar', figures: ['a'] }) }))).toEqual([
      ['chapters.0.charts.0.kind', { code: 'not-an-option', found: 'bar', near: 'bars', options }],
    ]);
    expect(told(shapeRemarks({ chapters: chapters({ id: 'c', title: TITLE, figures: ['a'] }) }))).toEqual([
      ['chapters.0.charts.0', { code: 'missing-key', key: 'kind' }],
    ]);
  });

  test('a key that another kind of chart has', () => {
    const chart = { id: 'c', title: TITLE, kind: 'bars', figures: ['a'], total: 'a' };
    const [[path, cause] = []] = told(shapeRemarks({ chapters: [{ id: 'one', title: TITLE, charts: [chart] }] }));
    expect(path).toBe('chapters.0.charts.0.total');
    expect(cause).toMatchObject({ code: 'unknown-key', key: 'total' });
    expect(cause).toMatchObject({ known: ['id', 'title', 'note', 'kind', 'figures', 'highlight'] });
  });

  test('a chart of no figures', () => {
    const chart = { id: 'c', title: TITLE, kind: 'bars', figures: [] };
    expect(told(shapeRemarks({ chapters: [{ id: 'one', title: TITLE, charts: [chart] }] }))).toEqual([
      ['chapters.0.charts.0.figures', { code: 'too-few', key: 'figures', least: 1 }],
    ]);
  });

  test.each(['Back-Pay', 'back_pay', '追回欠薪', '-a', 'a--b', 'a b', ''])(
    'the id %j, as a key and as a value',
    (id) => {
      expect(told(shapeRemarks({ figures: { [id]: count('3项') } }))).toEqual([
        [`figures.${id}`, { code: 'bad-id', found: id }],
      ]);
      expect(told(shapeRemarks({ chapters: [{ id, title: TITLE }] }))).toEqual([
        ['chapters.0.id', { code: 'bad-id', found: id }],
      ]);
    },
  );

  test.each(['2023年', '23', '1789', '3023', ' 2023'])('the year %j', (year) => {
    expect(told(shapeRemarks({ year }))).toEqual([['year', { code: 'year-with-text', found: year }]]);
  });

  test('an amount, a date and a period, each with the cause that its own reader gives', () => {
    expect(
      told(shapeRemarks({ figures: { a: count('1790万余亿元') } })).map(([path, { code }]) => [path, code]),
    ).toEqual([['figures.a.amount', 'amount-scale-twice']]);
    expect(told(shapeRemarks({ published: '2023.5' })).map(([path, { code }]) => [path, code])).toEqual([
      ['published', 'date-separator'],
    ]);
    expect(told(shapeRemarks({ period: '2023-11 to 2023-01' })).map(([path, { code }]) => [path, code])).toEqual([
      ['period', 'period-order'],
    ]);
    expect(
      told(shapeRemarks({ figures: { a: count('3项', { 'as-of': '2023年' }) } })).map(([path, { code }]) => [
        path,
        code,
      ]),
    ).toEqual([['figures.a.as-of', 'date-chinese']]);
  });

  test('an amount in words lacks its Chinese', () => {
    expect(told(shapeRemarks({ figures: { a: count('', { amount: { en: 'half' } }) } }))).toEqual([
      ['figures.a.amount', { code: 'missing-key', key: 'zh' }],
    ]);
  });

  test('an amount in words with a key that does not exist', () => {
    const amount = { zh: '近一半', enn: 'half' };
    expect(told(shapeRemarks({ figures: { a: count('', { amount }) } }))).toEqual([
      ['figures.a.amount.enn', { code: 'unknown-key', key: 'enn', near: 'en', known: ['zh', 'en'] }],
    ]);
  });

  test('a noun without its plural', () => {
    expect(told(shapeRemarks({ figures: { a: count('3项', { noun: { one: 'item' } }) } }))).toEqual([
      ['figures.a.noun', { code: 'missing-key', key: 'other' }],
    ]);
  });
});

test('several slips are all told in one run', () => {
  const remarks = shapeRemarks({
    year: '23',
    status: 'done',
    summary: null,
    figures: { A: count('3项'), b: count('x') },
  });
  expect(
    told(remarks)
      .map(([path]) => path)
      .toSorted(),
  ).toEqual(['figures.A', 'figures.b.amount', 'status', 'summary', 'year']);
});
