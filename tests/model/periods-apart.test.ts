import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Period } from '../../src/model/period.ts';
import { parsePeriod } from '../../src/model/period-phrase.ts';
import { periodsApart } from '../../src/model/periods-apart.ts';
import { period } from './time-arbitraries.ts';

function read(phrase: string): Period {
  const reading = parsePeriod(phrase);
  if (!reading.ok) throw new Error(phrase);
  return reading.period;
}

describe('periods apart', () => {
  test.each([
    ['2023-05', '2023', false],
    ['2022-07', '2023', true],
    ['2016 to 2020', '2020', false],
    ['2022-07 to 2023-01', '2023', false],
    ['2020 to 2022-12', '2023', true],
    ['since 2022-07', '2023', false],
    ['since 2024-01', '2023', true],
    ['until 2024-01-04', '2023', false],
    ['until 2022-12-31', '2023', true],
    ['to date', '2023', false],
    ['current', '2023', false],
    ['undated', '2023', false],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(periodsApart(read(one), read(other))).toBe(expected);
    expect(periodsApart(read(other), read(one))).toBe(expected);
  });

  test('no period is apart from itself', () => {
    fc.assert(
      fc.property(period, (given) => {
        expect(periodsApart(given, given)).toBe(false);
      }),
    );
  });
});
