import { describe, expect, test } from 'vitest';
import { place as placeSchema } from '../../src/model/schema/place.ts';
import { reportCsv, reportData } from '../../src/publish/figure-data.ts';
import { interfaceIn } from '../../src/wording/interface/interface.ts';
import { count, reportFrom } from '../model/sample-report.ts';
import { readCsv } from './read-csv.ts';

const place = { id: 'hupan', ...placeSchema.parse({ name: { zh: '湖畔街道' }, divisions: [], accent: 'pine' }) };

const report = reportFrom({
  title: { zh: '追回{pay}', en: 'Recovered: {pay}' },
  sources: {
    daily: { title: { zh: '日报' }, publisher: { zh: '报社', en: 'Press' }, date: '2023-12' },
    weekly: { title: { zh: '周报', en: 'Weekly' } },
  },
  figures: {
    pay: count('1790余万元', { source: 'daily', period: 'to date', 'as-of': '2023-12-08' }),
    rate: count('-3.50%', { source: 'weekly', basis: 'year-on-year', standing: 'expected' }),
    walk: count('10～15分钟', { source: 'weekly' }),
    rank: count('第1名', { source: 'weekly' }),
    share: count('', {
      source: 'weekly',
      amount: { zh: '近一半', en: 'nearly half' },
      note: { zh: '不含{pay}', en: 'without {pay}' },
      'conflicts-with': 'rate',
      derived: { from: ['pay'], how: { zh: '由{pay}推算' } },
    }),
  },
  honours: [{ id: 'h', title: { zh: '文明街道' }, to: [{ zh: '街道' }], date: '2023-10', note: { zh: '另有{pay}' } }],
});

describe('a report as data', () => {
  const data = reportData(report, place);
  const figures = Object.fromEntries(data.figures.map((figure) => [figure.id, figure]));

  test('gives an amount as typed, as both languages write it, and as a decimal that no float has touched', () => {
    expect(figures.pay).toMatchObject({
      amount: '1790余万元',
      written: { zh: '1790余万元', en: 'more than CNY 17.9 million' },
      value: '17900000',
      unit: '元',
      bound: 'over',
      period: 'to date',
      asOf: '2023-12-08',
      source: 'daily',
    });
    expect(figures.rate).toMatchObject({ value: '-3.50', bound: 'exact', basis: 'year-on-year', standing: 'expected' });
  });

  test('gives no value where there is not one number', () => {
    expect(figures.walk?.value).toBeUndefined();
    expect(figures.share?.value).toBeUndefined();
    expect(figures.rank?.value).toBe('1');
  });

  test('has figures in place of braces everywhere', () => {
    expect(JSON.stringify(data)).not.toMatch(/\{[a-z]+\}/);
    expect(data.title.en).toBe('Recovered: more than 17.9\u00a0million yuan');
    expect(figures.share?.derived?.how).toEqual({ zh: '由1790余万元推算', en: undefined });
  });

  test('writes dates as ISO 8601, as precise as the source', () => {
    expect(data.sources.map(({ date }) => date)).toEqual(['2023-12', undefined]);
    expect(data.honours.map(({ date }) => date)).toEqual(['2023-10']);
  });
});

describe.each(['zh', 'en'] as const)('a report as a table in %s', (language) => {
  const [head = [], ...rows] = readCsv(reportCsv(report, language).slice(1));

  test('has a row for each figure and a cell for each heading', () => {
    expect(rows.map(([id]) => id)).toEqual([...report.figures.keys()]);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head.length]));
    expect(new Set(head).size).toBe(head.length);
  });

  test('says of every number how the true one stands to it', () => {
    const words = interfaceIn(language);
    const at = head.indexOf(words.bound);
    expect(rows.map((row) => row[at])).toEqual([
      words.bounds.over,
      words.bounds.exact,
      words.bounds.exact,
      words.bounds.exact,
      words.bounds.about,
    ]);
  });

  test('has figures in place of braces', () => {
    expect(rows.flat().filter((cell) => /[{}]/.test(cell))).toEqual([]);
  });
});

test('the table says what was calculated and what is contradicted', () => {
  expect(reportCsv(report, 'zh')).toMatchInlineSnapshot(`
    "﻿id,事项,数值,数值（基本单位）,单位,精确程度,时间,来源,说明
    pay,事项,1790余万元,17900000,元,多于此数,截至2023年12月8日,报社,
    rate,事项,-3.50%,-3.50,%,确数,2023年，同比，预计,周报,
    walk,事项,10～15分钟,,分钟,确数,2023年,周报,
    rank,事项,第1名,1,名,确数,2023年,周报,
    share,事项,近一半,,,约为此数,2023年,周报,推算：由1790余万元推算；与此数不一致：事项；不含1790余万元
    "
  `);
});
