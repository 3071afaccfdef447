import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineIndex, lineNumberAt, pointAt } from '../../src/source/position.ts';

const texts = fc.string({ unit: fc.constantFrom('a', '市', '𠀀', '\n', '\t', ' '), maxLength: 60 });

describe('positions', () => {
  test('lines and columns count from 1', () => {
    expect(pointAt(lineIndex('year: 2023'), 0)).toEqual({ line: 1, column: 1 });
  });

  test('a Chinese character, a tab and a character of two UTF-16 units are one column each', () => {
    expect(pointAt(lineIndex('市\t𠀀b'), 4)).toEqual({ line: 1, column: 4 });
  });

  test('an offset inside a character of two units is that character', () => {
    expect(pointAt(lineIndex('a𠀀b'), 2)).toEqual({ line: 1, column: 2 });
  });

  test('the line break belongs to the line that it ends', () => {
    expect(pointAt(lineIndex('a\nb'), 1)).toEqual({ line: 1, column: 2 });
  });

  test('offsets outside the text are its ends', () => {
    expect(pointAt(lineIndex('a\nb'), -1)).toEqual({ line: 1, column: 1 });
    expect(pointAt(lineIndex('a\nb'), 99)).toEqual({ line: 2, column: 2 });
  });

  test('the line of an offset is the number of line breaks before it', () => {
    fc.assert(
      fc.property(texts, fc.nat(60), (text, offset) => {
        const before = text.slice(0, offset);
        expect(lineNumberAt(lineIndex(text).starts, Math.min(offset, text.length))).toBe(before.split('\n').length - 1);
      }),
    );
  });

  test('the column of a character is the number of characters before it on its line, and one more', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const last = before.split('\n').at(-1) ?? '';
        expect(pointAt(lineIndex(before + after), before.length)).toEqual({
          line: before.split('\n').length,
          column: Array.from(last).length + 1,
        });
      }),
    );
  });
});
