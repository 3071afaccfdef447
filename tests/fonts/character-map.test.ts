import { describe, expect, test } from 'vitest';
import { readCharacterMap } from '../../src/fonts/character-map.ts';

/** A cmap table with one subtable, given as 16-bit words. */
function cmapOf(words: readonly number[]): DataView {
  const header = [0, 1, 3, 1, 0, 12];
  const view = new DataView(new ArrayBuffer(2 * (header.length + words.length)));
  [...header, ...words].forEach((word, index) => {
    view.setUint16(2 * index, word & 0xffff);
  });
  return view;
}

const long = (value: number): readonly number[] => [value >>> 16, value & 0xffff];

describe('format 12, the whole of Unicode', () => {
  const groups = [
    [0x41, 0x43, 10],
    [0x4e00, 0x4e01, 20],
    [0x20000, 0x20000, 30],
  ].flatMap((group) => group.flatMap(long));
  const map = readCharacterMap(cmapOf([12, 0, ...long(16 + 2 * groups.length), ...long(0), ...long(3), ...groups]));

  test.each([
    [0x41, 10],
    [0x43, 12],
    [0x4e01, 21],
    [0x20000, 30],
  ])('a character inside a group has the glyph at the same distance', (codePoint, glyph) => {
    expect(map(codePoint)).toBe(glyph);
  });

  test.each([0x40, 0x44, 0x4dff, 0x4e02, 0x1ffff, 0x20001])('a character between groups has none', (codePoint) => {
    expect(map(codePoint)).toBe(0);
  });
});

describe('format 4, the Basic Multilingual Plane', () => {
  // Two segments and the closing one: A to C by difference, a to b by a row of glyph numbers with a hole.
  const ends = [0x43, 0x62, 0xffff];
  const starts = [0x41, 0x61, 0xffff];
  const deltas = [10 - 0x41, 1, 1];
  const rowOffsets = [0, 4, 0];
  const words = [4, 0, 0, 6, 0, 0, 0, ...ends, 0, ...starts, ...deltas, ...rowOffsets, 40, 0];
  const map = readCharacterMap(cmapOf(words));

  test.each([
    [0x41, 10],
    [0x43, 12],
    [0x61, 41],
  ])('a character in a segment has its glyph', (codePoint, glyph) => {
    expect(map(codePoint)).toBe(glyph);
  });

  test.each([0x40, 0x44, 0x62, 0x63, 0x1f600])(
    'a character in no segment, in a hole or beyond the plane has none',
    (codePoint) => {
      expect(map(codePoint)).toBe(0);
    },
  );
});

test('a font without a Unicode map is refused', () => {
  expect(() => readCharacterMap(cmapOf([0, 262, 0]))).toThrow('no Unicode character map');
});
