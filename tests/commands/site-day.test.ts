import { describe, expect, test } from 'vitest';
import { siteDay } from '../../src/commands/site-day.ts';

/** Half past one in the morning in China; in Europe and America it is still the day before. */
const NIGHT_IN_CHINA = new Date('2027-01-09T17:30:00Z');

describe('the day for which a site is made', () => {
  test('is the day in China, wherever the machine stands', () => {
    expect(siteDay(undefined, {}, NIGHT_IN_CHINA)).toEqual({ ok: true, day: { year: 2027, month: 1, day: 10 } });
  });

  test('is the one that was given, first by the option and then by the environment', () => {
    const environment = { SUIBAO_DATE: '2026-02-03' };
    expect(siteDay('2030-12-31', environment, NIGHT_IN_CHINA)).toMatchObject({
      day: { year: 2030, month: 12, day: 31 },
    });
    expect(siteDay(undefined, environment, NIGHT_IN_CHINA)).toMatchObject({ day: { year: 2026, month: 2, day: 3 } });
  });

  test.each(['2027', '2027-01', '2027-1-10', '2027-02-30', '明天', ''])('is never guessed from "%s"', (typed) => {
    const day = siteDay(typed, {}, NIGHT_IN_CHINA);
    expect(day).toEqual({
      ok: false,
      message: {
        zh: `“${typed}”不是完整的日期。请写年、月、日，例如 --date 2027-01-10。`,
        en: `“${typed}” is not a whole date. Write year, month and day, such as --date 2027-01-10.`,
      },
    });
  });
});
