import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskEnclosed } from '../../src/model/enclosed.ts';

describe('what stands between marks is taken out of sight', () => {
  test.each([
    ['a (b) c', 'a xxx c'],
    ['(a (b) c)', 'xxxxxx c)'],
    ['“a” (b)', 'xxx xxx'],
    ['(a', '(a'],
    ['a) b', 'a) b'],
    ['', ''],
  ])('%s', (text, masked) => {
    expect(maskEnclosed(text, '(“', ')”', 'x')).toBe(masked);
  });

  test('as a pattern of both marks would, and everything else keeps its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('(', ')', '“', '”', 'a', '市'), maxLength: 40 }), (text) => {
        const expected = text.replace(/[(“][^)”]*[)”]/g, (stretch) => 'x'.repeat(stretch.length));
        expect(maskEnclosed(text, '(“', ')”', 'x')).toBe(expected);
      }),
    );
  });
});
