import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CalendarDate, compareDates, isoDate, parseCalendarDate } from '../../src/model/calendar-date.ts';
import type { TimeCause } from '../../src/model/time-cause.ts';
import { calendarDate } from './time-arbitraries.ts';

describe('parseCalendarDate', () => {
  test.each<readonly [string, CalendarDate]>([
    ['2023', { year: 2023 }],
    ['2023-05', { year: 2023, month: 5 }],
    ['2023-05-08', { year: 2023, month: 5, day: 8 }],
    ['2024-02-29', { year: 2024, month: 2, day: 29 }],
    ['2000-02-29', { year: 2000, month: 2, day: 29 }],
  ])('%s is as precise as it is typed', (phrase, date) => {
    expect(parseCalendarDate(phrase)).toEqual({ ok: true, date });
  });

  test('a date that is written and read again is the same date', () => {
    fc.assert(
      fc.property(calendarDate, (date) => {
        expect(parseCalendarDate(isoDate(date))).toEqual({ ok: true, date });
      }),
    );
  });

  const refusals: readonly (readonly [string, TimeCause['code'], string?])[] = [
    ['2023年5月', 'date-chinese', '2023-05'],
    ['2023年5月8日', 'date-chinese', '2023-05-08'],
    ['2023年', 'date-chinese', '2023'],
    ['二〇二三年', 'date-chinese', '2023'],
    ['二〇二三年五月', 'date-chinese'],
    ['2023-5-8', 'date-single-digits', '2023-05-08'],
    ['2023-5', 'date-single-digits', '2023-05'],
    ['2023-2-30', 'date-single-digits'],
    ['2023.10', 'date-separator', '2023-10'],
    ['2023/5/8', 'date-separator', '2023-05-08'],
    ['20230508', 'date-separator', '2023-05-08'],
    ['２０２３-０５', 'date-fullwidth', '2023-05'],
    ['2023－05－08', 'date-fullwidth', '2023-05-08'],
    ['2023-05-08 12:30', 'date-time-of-day', '2023-05-08'],
    ['2023-05-08T12:30:00Z', 'date-time-of-day', '2023-05-08'],
    ['45054', 'date-excel-serial', '2023-05-08'],
    ['5月8日', 'date-without-year'],
    ['05-08', 'date-without-year'],
    ['2203', 'date-year-unlikely'],
    ['2023-13', 'date-month-impossible'],
    ['2023-00', 'date-month-impossible'],
    ['2023-02-30', 'date-day-impossible'],
    ['2023-02-29', 'date-day-impossible'],
    ['1900-02-29', 'date-day-impossible'],
    ['2023-04-31', 'date-day-impossible'],
    ['May 8, 2023', 'date-unreadable'],
    ['', 'date-unreadable'],
  ];
  for (const [phrase, code, corrected] of refusals) {
    test(`“${phrase}” is refused: ${code}`, () => {
      const reading = parseCalendarDate(phrase);
      const cause = reading.ok ? undefined : reading.cause;
      expect(cause?.code).toBe(code);
      expect(cause !== undefined && 'corrected' in cause ? cause.corrected : undefined).toBe(corrected);
    });
  }

  test('what is advised instead of a refused date is accepted', () => {
    const typed = fc
      .tuple(calendarDate, fc.constantFrom('.', '/', '年', '－', '-0'))
      .map(([date, mark]) => isoDate(date).replaceAll('-', mark));
    fc.assert(
      fc.property(fc.oneof(typed, fc.integer({ min: 20000, max: 59999 }).map(String)), (phrase) => {
        const reading = parseCalendarDate(phrase);
        if (reading.ok || !('corrected' in reading.cause) || reading.cause.corrected === undefined) return;
        expect(parseCalendarDate(reading.cause.corrected).ok).toBe(true);
      }),
    );
  });

  test('an impossible day says how long the month is', () => {
    expect(parseCalendarDate('2023-02-30')).toMatchObject({ cause: { offset: 8, found: '30', month: 2, days: 28 } });
  });
});

describe('the order of dates', () => {
  const sorted = ['2022', '2022-07', '2022-07-01', '2022-07-31', '2022-12', '2023', '2023-01', '2023-01-01'];

  test('is that of their first days, the longer first', () => {
    const dates = sorted.map((phrase) => {
      const reading = parseCalendarDate(phrase);
      if (!reading.ok) throw new Error(phrase);
      return reading.date;
    });
    expect(dates.toReversed().toSorted(compareDates).map(isoDate)).toEqual(sorted);
  });
});
