import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt } from '../../src/source/excerpt.ts';
import { lineIndex } from '../../src/source/position.ts';

function shown(text: string, start: number, end: number, width?: number): string {
  const { line, pointer } = excerpt(lineIndex(text), { start, end }, width);
  return `\n${line}\n${pointer}`;
}

/** Cells of a line in a terminal, for texts of letters and Chinese characters only. */
function cells(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (/[\p{Script=Han}：]/u.test(character) ? 2 : 1), 0);
}

describe('an excerpt', () => {
  test('points at the characters of the span', () => {
    expect(shown('year: 2023\ntitle: x\n', 17, 18)).toBe('\ntitle: x\n      ^');
  });

  test('gives a full-width character two cells', () => {
    expect(shown('市西街道：x', 4, 5)).toBe('\n市西街道：x\n        ^^');
  });

  test('points between characters with one mark', () => {
    expect(shown('title:市西', 6, 6)).toBe('\ntitle:市西\n      ^');
  });

  test('shows what cannot be seen', () => {
    expect(shown('\ta:\u00A0b\u3000c\u200Bd', 4, 5)).toBe('\n→a:␣b␣␣c¤d\n    ^');
  });

  test('stays on the first line of a span that goes on', () => {
    expect(shown('ab\ncd', 1, 5)).toBe('\nab\n ^');
  });

  test('points at the end of a line', () => {
    expect(shown('ab\ncd', 2, 2)).toBe('\nab\n  ^');
  });

  test('cuts a long line around the mistake', () => {
    expect(shown(`${'前'.repeat(40)}错${'后'.repeat(40)}`, 40, 41, 22)).toBe(
      `\n…${'前'.repeat(5)}错${'后'.repeat(5)}…\n${' '.repeat(11)}^^`,
    );
  });

  test('keeps as much of the line as there is room for', () => {
    expect(shown(`title: ${'后'.repeat(40)}`, 0, 5, 20)).toBe(`\ntitle: ${'后'.repeat(6)}…\n^^^^^`);
    expect(shown(`${'前'.repeat(40)} end`, 41, 44, 20)).toBe(`\n…${'前'.repeat(8)} end\n${' '.repeat(18)}^^^`);
  });

  test('the pointer stands under the character, and the line keeps to its width', () => {
    const lines = fc.string({ unit: fc.constantFrom('a', '市', '：', 'b'), minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(lines, fc.nat(119), (text, at) => {
        const start = Math.min(at, text.length - 1);
        const { line, pointer, parts } = excerpt(lineIndex(text), { start, end: start + 1 }, 40);
        expect(parts.join('')).toBe(line);
        expect(parts[1]).toBe(text[start]);
        const before = pointer.indexOf('^');
        const character = Array.from(line).find(
          (_, index) => cells(Array.from(line).slice(0, index).join('')) === before,
        );
        expect(character).toBe(text[start]);
        expect(cells(line)).toBeLessThanOrEqual(42);
      }),
    );
  });
});
