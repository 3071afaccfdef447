import { expect, test } from 'vitest';
import { chineseOrdinal } from '../../../src/wording/number/chinese-ordinal.ts';

test.each([
  [1, '一'],
  [2, '二'],
  [9, '九'],
  [10, '十'],
  [11, '十一'],
  [19, '十九'],
  [20, '二十'],
  [21, '二十一'],
  [30, '三十'],
  [99, '九十九'],
])('%i is %s', (number, written) => {
  expect(chineseOrdinal(number)).toBe(written);
});

test('no two numbers of chapters are written alike', () => {
  const written = Array.from({ length: 99 }, (_, index) => chineseOrdinal(index + 1));
  expect(new Set(written).size).toBe(99);
});
