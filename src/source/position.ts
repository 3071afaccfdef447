import type { Point } from './span.ts';

/** A text with the offsets at which its lines start: made once, asked often. */
export interface LineIndex {
  readonly text: string;
  readonly starts: readonly number[];
}

/** The lines of a text whose line ends are LF. */
export function lineIndex(text: string): LineIndex {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return { text, starts };
}

/** Which line holds an offset, counted from 0; an offset beyond the text is on its last line. */
export function lineNumberAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A column that was counted, of the character that begins at an offset. */
interface Counted {
  readonly line: number;
  readonly at: number;
  readonly column: number;
}

/** Where the last count in a text ended: mistakes are told in order, and one line may hold a hundred thousand. */
const counted = new WeakMap<LineIndex, Counted>();

/**
 * The line and column of an offset, both from 1. A column is one Unicode character, so a Chinese character, a
 * tab and a character outside the Basic Multilingual Plane each count one. An offset inside a surrogate pair
 * is that character's; one beyond the text is its end.
 */
export function pointAt(index: LineIndex, offset: number): Point {
  const end = Math.min(Math.max(offset, 0), index.text.length);
  const line = lineNumberAt(index.starts, end);
  const last = counted.get(index);
  let { at, column } =
    last !== undefined && last.line === line && last.at <= end ? last : { at: index.starts[line] ?? 0, column: 1 };
  for (;;) {
    const next = at + ((index.text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
    if (next > end) break;
    at = next;
    column += 1;
  }
  counted.set(index, { line, at, column });
  return { line: line + 1, column };
}
