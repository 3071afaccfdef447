import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDecimals,
  compareDecimals,
  decimalPlaces,
  shiftDecimal,
  stripZeros,
  subtractDecimals,
  toNumber,
} from '../../../src/model/amount/decimal.ts';
import { decimal } from './arbitraries.ts';

describe('shiftDecimal', () => {
  test.each([
    ['1790', 4, '17900000'],
    ['43.2', 4, '432000'],
    ['43.20', 1, '432.0'],
    ['14.0', 0, '14.0'],
    ['5', -3, '0.005'],
    ['-3.5', 4, '-35000'],
    ['-0.05', 1, '-0.5'],
    ['1099.5', 8, '109950000000'],
    ['123456789012345678901234567890.5', 8, '12345678901234567890123456789050000000'],
  ])('%s shifted by %i is %s', (value, power, shifted) => {
    expect(shiftDecimal(value, power)).toBe(shifted);
  });

  test('shifting there and back changes no value', () => {
    fc.assert(
      fc.property(decimal, fc.integer({ min: -20, max: 20 }), (value, power) => {
        expect(compareDecimals(shiftDecimal(shiftDecimal(value, power), -power), value)).toBe(0);
      }),
    );
  });

  test('text that is no decimal is refused, not read as something near it', () => {
    for (const text of ['', '1,790', '1e3', '.5', '5.', '１', ' 1', '+1', 'NaN']) {
      expect(() => shiftDecimal(text, 0), text).toThrow(RangeError);
    }
  });
});

describe('compareDecimals', () => {
  test.each([
    ['1', '1.0', 0],
    ['0', '-0.0', 0],
    ['9', '10', -1],
    ['-9', '-10', 1],
    ['0.1', '0.09', 1],
    ['9007199254740993', '9007199254740992', 1],
  ] as const)('%s against %s is %i', (first, second, order) => {
    expect(compareDecimals(first, second)).toBe(order);
  });

  test('swapping the two turns the order round', () => {
    fc.assert(
      fc.property(decimal, decimal, (first, second) => {
        expect(compareDecimals(first, second) + compareDecimals(second, first)).toBe(0);
      }),
    );
  });
});

describe('addDecimals and subtractDecimals', () => {
  test('tenths add up exactly, as floating-point numbers do not', () => {
    expect(addDecimals('0.1', '0.2')).toBe('0.3');
    expect(addDecimals('28', '3')).toBe('31');
    expect(subtractDecimals('31', '28.50')).toBe('2.50');
  });

  test('the order of the summands does not matter, and subtracting one leaves the other', () => {
    fc.assert(
      fc.property(decimal, decimal, (first, second) => {
        const sum = addDecimals(first, second);
        expect(addDecimals(second, first)).toBe(sum);
        expect(compareDecimals(subtractDecimals(sum, second), first)).toBe(0);
      }),
    );
  });
});

describe('stripZeros and decimalPlaces', () => {
  test.each([
    ['14.0', '14', 1],
    ['0.50', '0.5', 2],
    ['100', '100', 0],
    ['-2.10', '-2.1', 2],
    ['0.000', '0', 3],
  ])('%s without its last zeros is %s and has %i places', (value, stripped, places) => {
    expect(stripZeros(value)).toBe(stripped);
    expect(decimalPlaces(value)).toBe(places);
  });

  test('stripping zeros never changes the value', () => {
    fc.assert(
      fc.property(decimal, (value) => {
        expect(compareDecimals(stripZeros(value), value)).toBe(0);
        expect(stripZeros(value)).not.toMatch(/\..*0$/);
      }),
    );
  });
});

test('toNumber gives lengths for drawing', () => {
  expect(toNumber('43.2')).toBe(43.2);
  expect(toNumber('-3')).toBe(-3);
});
