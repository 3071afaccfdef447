import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Period } from '../../src/model/period.ts';
import { parsePeriod, periodPhrase } from '../../src/model/period-phrase.ts';
import type { TimeCause } from '../../src/model/time-cause.ts';
import { period } from './time-arbitraries.ts';

const january: Period = { kind: 'span', from: { year: 2023, month: 1 }, to: { year: 2023, month: 11 } };

describe('parsePeriod', () => {
  test.each<readonly [string, Period]>([
    ['2023', { kind: 'in', date: { year: 2023 } }],
    ['2023-05-08', { kind: 'in', date: { year: 2023, month: 5, day: 8 } }],
    ['2023-01 to 2023-11', january],
    ['2023-01至2023-11', january],
    ['2023-01 至 2023-11', january],
    ['2016 to 2020', { kind: 'span', from: { year: 2016 }, to: { year: 2020 } }],
    ['since 2022-07', { kind: 'since', from: { year: 2022, month: 7 } }],
    ['2022-07以来', { kind: 'since', from: { year: 2022, month: 7 } }],
    ['自2022-07以来', { kind: 'since', from: { year: 2022, month: 7 } }],
    ['until 2023-12-08', { kind: 'until', to: { year: 2023, month: 12, day: 8 } }],
    ['截至2023-12-08', { kind: 'until', to: { year: 2023, month: 12, day: 8 } }],
    ['to date', { kind: 'to-date' }],
    ['截至目前', { kind: 'to-date' }],
    ['current', { kind: 'current' }],
    ['现状', { kind: 'current' }],
    ['undated', { kind: 'undated' }],
    ['时间未注明', { kind: 'undated' }],
  ])('%s', (phrase, expected) => {
    expect(parsePeriod(phrase)).toEqual({ ok: true, period: expected });
  });

  test('a period that is written and read again is the same period', () => {
    fc.assert(
      fc.property(period, (given) => {
        expect(parsePeriod(periodPhrase(given))).toEqual({ ok: true, period: given });
      }),
    );
  });
});

type Row = readonly [phrase: string, code: TimeCause['code'], offset: number, found: string, corrected?: string];

const ROWS: readonly Row[] = [
  ['2023年5月', 'date-chinese', 0, '2023年5月', '2023-05'],
  ['since 2023年5月', 'date-chinese', 6, '2023年5月', 'since 2023-05'],
  ['截至2023年12月8日', 'date-chinese', 2, '2023年12月8日', '截至2023-12-08'],
  ['2022-7以来', 'date-single-digits', 0, '2022-7', '2022-07以来'],
  ['2023-01 to 2023.11', 'date-separator', 11, '2023.11', '2023-01 to 2023-11'],
  ['2023-01 to 2023-13', 'date-month-impossible', 16, '13'],
  ['2023年1月至11月', 'date-chinese', 0, '2023年1月至11月', '2023-01 to 2023-11'],
  ['2023年1-11月', 'date-chinese', 0, '2023年1-11月', '2023-01 to 2023-11'],
  ['5月8日', 'date-without-year', 0, '5月8日'],
  ['45054', 'date-excel-serial', 0, '45054', '2023-05-08'],
  ['2023-01～2023-11', 'period-range-mark', 0, '2023-01～2023-11', '2023-01 to 2023-11'],
  ['2016-2020', 'period-range-mark', 0, '2016-2020', '2016 to 2020'],
  ['截止2023-12-08', 'period-wrong-word', 0, '截止2023-12-08', '截至2023-12-08'],
  ['截止目前', 'period-wrong-word', 0, '截止目前', '截至目前'],
  ['2022-07至今', 'period-wrong-word', 0, '2022-07至今', 'since 2022-07'],
  ['as of 2023-12-08', 'period-wrong-word', 0, 'as of 2023-12-08', 'until 2023-12-08'],
  ['To date', 'period-wrong-word', 0, 'To date', 'to date'],
  ['2023-11 to 2023-01', 'period-order', 11, '2023-01'],
  ['2023 to 2023', 'period-order', 8, '2023'],
  ['全年', 'period-unreadable', 0, '全年'],
];

describe('what is refused, where, and what to type instead', () => {
  for (const [phrase, code, offset, found, corrected] of ROWS) {
    test(`“${phrase}” is refused: ${code}`, () => {
      const reading = parsePeriod(phrase);
      const cause = reading.ok ? undefined : reading.cause;
      expect(cause).toMatchObject({ code, offset, found });
      expect(cause !== undefined && 'corrected' in cause ? cause.corrected : undefined).toBe(corrected);
      if (corrected !== undefined) expect(parsePeriod(corrected).ok).toBe(true);
    });
  }
});
