import { expect, test } from 'vitest';
import { englishMonth, writeDate } from '../../../src/wording/time/date.ts';

test.each([
  [{ year: 2023 }, '2023年', '2023'],
  [{ year: 2023, month: 10 }, '2023年10月', 'October 2023'],
  [{ year: 2023, month: 5, day: 8 }, '2023年5月8日', 'May 8, 2023'],
])('a date is as precise in both languages as it was typed', (date, zh, en) => {
  expect(writeDate(date, 'zh')).toBe(zh);
  expect(writeDate(date, 'en')).toBe(en);
});

test('there is no thirteenth month', () => {
  expect(() => englishMonth(13)).toThrow(RangeError);
});
