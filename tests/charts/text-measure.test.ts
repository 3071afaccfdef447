import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../src/charts/text-measure.ts';
import { anyText } from './chart-arbitraries.ts';

describe('the width of text', () => {
  test('a Han or full-width character is 1 em, with what a screen may add by rounding', () => {
    expect(textWidth('街道，（𬸚）', 10)).toBeCloseTo(61.8);
  });

  test('quotation marks are full width among Han and narrow in Latin text', () => {
    expect(textWidth('“说事”', 10)).toBeCloseTo(41.2);
    expect(textWidth('“”', 10)).toBeLessThan(15);
  });

  test('all digits of a face are equally wide, so that they stand in columns', () => {
    const widths = [...'0123456789'].flatMap((digit) => [textWidth(digit, 100), textWidth(digit, 100, 'display')]);
    expect(new Set(widths.map((width) => width.toFixed(2)))).toEqual(new Set(['57.68', '61.80']));
  });

  test('an accented letter is measured as a letter, not as a Han character', () => {
    expect(textWidth('é', 100)).toBeCloseTo(74.16);
  });

  test('width grows with the font size in proportion', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 12, max: 60 }), (text, size) => {
        expect(textWidth(text, size)).toBeCloseTo(textWidth(text, 1) * size, 6);
      }),
    );
  });
});
