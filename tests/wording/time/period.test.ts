import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePeriod } from '../../../src/model/period-phrase.ts';
import { writeAsOf, writePeriod } from '../../../src/wording/time/period.ts';
import { period } from '../../model/time-arbitraries.ts';

describe('writePeriod', () => {
  test.each([
    ['2023', '2023年', '2023'],
    ['2023-05', '2023年5月', 'May 2023'],
    ['2023-05-08', '2023年5月8日', 'May 8, 2023'],
    ['2023-01 to 2023-11', '2023年1月至11月', 'January to November 2023'],
    ['2022-07 to 2023-03', '2022年7月至2023年3月', 'July 2022 to March 2023'],
    ['2016 to 2020', '2016年至2020年', '2016 to 2020'],
    ['2023-05-08 to 2023-05-12', '2023年5月8日至12日', 'May 8 to 12, 2023'],
    ['2023-05-28 to 2023-06-03', '2023年5月28日至6月3日', 'May 28 to June 3, 2023'],
    ['2022-12-28 to 2023-01-03', '2022年12月28日至2023年1月3日', 'December 28, 2022, to January 3, 2023'],
    ['2023-01-05 to 2023-11', '2023年1月5日至2023年11月', 'January 5, 2023, to November 2023'],
    ['since 2022-07', '2022年7月以来', 'since July 2022'],
    ['until 2023-12-08', '截至2023年12月8日', 'as of December 8, 2023'],
    ['to date', '截至见报时', 'as of publication'],
    ['current', '目前', 'at present'],
    ['undated', '时间未注明', 'date not given'],
  ])('%s is %s and “%s”', (phrase, zh, en) => {
    const reading = parsePeriod(phrase);
    if (!reading.ok) throw new Error(phrase);
    expect(writePeriod(reading.period, 'zh')).toBe(zh);
    expect(writePeriod(reading.period, 'en')).toBe(en);
  });

  test('both languages name the same years and days', () => {
    fc.assert(
      fc.property(period, (given) => {
        const years = (text: string) => new Set(text.match(/\d{4}/g));
        expect(years(writePeriod(given, 'en'))).toEqual(years(writePeriod(given, 'zh')));
        expect(writePeriod(given, 'en')).not.toMatch(/\p{Script=Han}|undefined|\s\s/u);
        expect(writePeriod(given, 'zh')).not.toMatch(/undefined|[a-z\s]/);
      }),
    );
  });
});

test('the day on which a figure was so is a date or the publication', () => {
  expect(writeAsOf({ year: 2023, month: 12, day: 8 }, 'zh')).toBe('截至2023年12月8日');
  expect(writeAsOf({ year: 2023, month: 12, day: 8 }, 'en')).toBe('as of December 8, 2023');
  expect(writeAsOf('publication', 'zh')).toBe('截至见报时');
  expect(writeAsOf('publication', 'en')).toBe('as of publication');
});
