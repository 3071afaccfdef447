import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Period } from '../../src/model/period.ts';
import { parsePeriod } from '../../src/model/period-phrase.ts';
import { periodWithin } from '../../src/model/period-within.ts';
import { period } from './time-arbitraries.ts';

function read(phrase: string): Period {
  const reading = parsePeriod(phrase);
  if (!reading.ok) throw new Error(phrase);
  return reading.period;
}

describe('periodWithin', () => {
  test.each([
    ['2023-05', '2023', 'inside'],
    ['2023', '2023', 'inside'],
    ['2023-01 to 2023-11', '2023', 'inside'],
    ['2023', '2023-01 to 2023-11', 'outside'],
    ['2022-07', '2023', 'outside'],
    ['2016 to 2020', '2020', 'outside'],
    ['since 2022-07', '2023', 'outside'],
    ['since 2024-01', '2023', 'outside'],
    ['since 2023-01', '2023', 'unknown'],
    ['until 2024-01-04', '2023', 'outside'],
    ['until 2022-12-31', '2023', 'outside'],
    ['until 2023-12-08', '2023', 'unknown'],
    ['to date', '2023', 'unknown'],
    ['undated', '2023', 'unknown'],
  ])('%s in %s: %s', (inner, outer, expected) => {
    expect(periodWithin(read(inner), read(outer))).toBe(expected);
  });

  test('no period is outside itself', () => {
    fc.assert(
      fc.property(period, (given) => {
        expect(periodWithin(given, given)).not.toBe('outside');
      }),
    );
  });
});
