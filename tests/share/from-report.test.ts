import { describe, expect, test } from 'vitest';
import { place as placeSchema } from '../../src/model/schema/place.ts';
import { site as siteSchema } from '../../src/model/schema/site.ts';
import { shareContent } from '../../src/share/from-report.ts';
import { count, reportFrom } from '../model/sample-report.ts';

const place = {
  id: 'hupan',
  ...placeSchema.parse({
    name: { zh: '湖畔街道', en: 'Hupan Subdistrict' },
    divisions: [
      { zh: '东海省', en: 'Donghai Province' },
      { zh: '湖州区', en: 'Huzhou District' },
    ],
    accent: 'pine',
  }),
};
const site = siteSchema.parse({
  name: { zh: '年报', en: 'Reports' },
  publisher: { zh: '宣传部', en: 'Publicity Department' },
  summary: { zh: '年报。', en: 'Reports.' },
});
const figures = {
  pay: count('1790余万元'),
  visits: count('超过8万人次', { noun: { one: 'visit', other: 'visits' } }),
  words: count('', { amount: { zh: '近一半', en: 'nearly half' } }),
  range: count('10～15分钟'),
  fifth: count('5项'),
};
const report = reportFrom({ figures, highlights: Object.keys(figures) });

describe('a share image', () => {
  test('names the place from the largest division in Chinese, to the largest in English', () => {
    expect(shareContent({ report, place, site }, 'zh', undefined).division).toBe('东海省湖州区');
    expect(shareContent({ report, place, site }, 'en', undefined).division).toBe('Huzhou District, Donghai Province');
  });

  test('has the first four great figures, the number apart from the words around it', () => {
    const { figures: chinese } = shareContent({ report, place, site }, 'zh', undefined);
    expect(chinese.map(({ before, number, after }) => [before, number, after])).toEqual([
      [undefined, '1790', '余万元'],
      ['超过', '8', '万人次'],
      [undefined, '近一半', undefined],
      [undefined, '10', '～15分钟'],
    ]);
    const { figures: english } = shareContent({ report, place, site }, 'en', undefined);
    expect(english.map(({ before, number, after }) => [before?.trim(), number, after])).toEqual([
      ['more than CNY', '17.9', 'million'],
      ['more than', '80,000', 'visits'],
      [undefined, 'nearly half', undefined],
      [undefined, '10', 'to 15 min'],
    ]);
  });

  test('loses no word of an amount', () => {
    for (const { before = '', number, after = '' } of shareContent({ report, place, site }, 'zh', undefined).figures) {
      expect(['1790余万元', '超过8万人次', '近一半', '10～15分钟']).toContain(before + number + after);
    }
  });

  test('says the claim of the report, and its summary where there is none', () => {
    const summary = { zh: '追回{pay}。', en: 'Recovered: {pay}.' };
    const claim = { zh: '追回了', en: 'Recovered' };
    const said = (typed: Readonly<Record<string, unknown>>, language: 'zh' | 'en') =>
      shareContent({ report: reportFrom({ figures, ...typed }), place, site }, language, undefined).claim;
    expect(said({ summary, claim }, 'zh')).toBe('追回了');
    expect(said({ summary }, 'zh')).toBe('追回1790余万元。');
    expect(said({ summary }, 'en')).toBe('Recovered: more than 17.9\u00a0million yuan.');
    expect(said({ summary: { zh: summary.zh } }, 'en')).toBe('追回1790余万元。');
  });

  test('has an address only where the site has one', () => {
    expect(shareContent({ report, place, site }, 'zh', undefined).address).toBeUndefined();
    expect(shareContent({ report, place, site }, 'zh', 'https://a.example/').address).toBe('https://a.example/');
  });
});
