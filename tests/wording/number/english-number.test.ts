import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDecimals, decimalPlaces, shiftDecimal } from '../../../src/model/amount/decimal.ts';
import { englishNumber, withCommas } from '../../../src/wording/number/english-number.ts';
import { decimal } from '../../model/amount/arbitraries.ts';

const POWERS = { '': 0, million: 6, billion: 9, trillion: 12 };

describe('englishNumber', () => {
  test.each([
    ['999999', 0, '999,999', ''],
    ['1000000', 0, '1', 'million'],
    ['100', 4, '1', 'million'],
    ['99.9999', 4, '999,999', ''],
    ['1.5', 8, '150', 'million'],
    ['10', 8, '1', 'billion'],
    ['1.2', 12, '1.2', 'trillion'],
    ['1234567', 0, '1,234,567', ''],
    ['1234500', 0, '1,234,500', ''],
    ['1234000', 0, '1.234', 'million'],
    ['12345.678', 4, '123,456,780', ''],
    ['0.5', 4, '5,000', ''],
    ['14.0', 0, '14.0', ''],
    ['30.0', 8, '3.00', 'billion'],
    ['30', 8, '3', 'billion'],
    ['-250', 4, '−2.5', 'million'],
  ])('%s × 10^%i is %s %s', (digits, power, number, scale) => {
    expect(englishNumber(digits, power)).toEqual({ number, scale });
  });

  test('English read back is exactly the number, for any number and scale', () => {
    fc.assert(
      fc.property(decimal, fc.constantFrom(0, 4, 8, 12), (digits, power) => {
        const { number, scale } = englishNumber(digits, power);
        const plain = number.replaceAll(',', '').replace('−', '-');
        expect(compareDecimals(shiftDecimal(plain, POWERS[scale]), shiftDecimal(digits, power))).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  test('before million, billion or trillion stand one to 999 or more with at most three decimals', () => {
    fc.assert(
      fc.property(decimal, fc.constantFrom(0, 4, 8, 12), (digits, power) => {
        const { number, scale } = englishNumber(digits, power);
        if (scale === '') return;
        const size = number.replaceAll(',', '').replace('−', '');
        expect(decimalPlaces(size)).toBeLessThanOrEqual(3);
        expect(compareDecimals(size, '1')).toBeGreaterThanOrEqual(0);
        if (scale !== 'trillion') expect(compareDecimals(size, '1000')).toBe(-1);
      }),
      { numRuns: 1000 },
    );
  });

  test('below one million no scale is written', () => {
    fc.assert(
      fc.property(fc.nat(999_999), (number) => {
        expect(englishNumber(String(number), 0).scale).toBe('');
      }),
    );
  });
});

test('commas part groups of three digits before the point and leave the rest alone', () => {
  expect(withCommas('5320')).toBe('5,320');
  expect(withCommas('1234567.1234567')).toBe('1,234,567.1234567');
  expect(withCommas('-100')).toBe('−100');
});
