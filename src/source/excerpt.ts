import { type LineIndex, lineNumberAt } from './position.ts';
import type { Span } from './span.ts';

/** A line of a file and, to be printed below it, the marks that point at the mistake. */
export interface Excerpt {
  readonly line: string;
  readonly pointer: string;
  /** The line in three parts, for whoever can mark the middle one: before, at and after the mistake. */
  readonly parts: readonly [string, string, string];
}

/** Characters as a terminal prints them, with the number of cells each takes. */
interface Cell {
  readonly shown: string;
  readonly width: number;
}

/** Terminals of 80 columns are common, and messages are indented; 72 cells fit with the line number. */
const EXCERPT_WIDTH = 72;

/**
 * The line where a span starts, with `^` under the characters of the span. A full-width character takes two
 * cells. A line longer than `width` cells is cut around the span, with … where text is left out. Characters
 * that cannot be seen are shown: → for a tab, ␣ for an odd space, ¤ for what has no shape at all.
 */
export function excerpt(index: LineIndex, span: Span, width: number = EXCERPT_WIDTH): Excerpt {
  const lineStart = index.starts[lineNumberAt(index.starts, span.start)] ?? 0;
  const lineBreak = index.text.indexOf('\n', lineStart);
  const lineEnd = lineBreak === -1 ? index.text.length : lineBreak;
  const from = Math.min(span.start, lineEnd);
  const to = Math.min(Math.max(span.end, from), lineEnd);

  // No character is narrower than half a cell on average, so a window of twice the room never shows its edge.
  const reach = 2 * width;
  const before = cells(index.text.slice(Math.max(lineStart, from - reach), from));
  const marked = cells(index.text.slice(from, Math.min(to, from + reach)));
  const after = cells(index.text.slice(to, Math.min(lineEnd, to + reach)));

  const mark = fitting(marked, width >> 1);
  const room = width - total(mark);
  const head = fittingLast(before, Math.max(room >> 1, room - total(after)));
  const tail = mark.length < marked.length ? [] : fitting(after, room - total(head));
  const headCut = head.length < before.length;
  const tailCut = mark.length < marked.length || tail.length < after.length;
  const parts = [`${headCut ? '…' : ''}${shown(head)}`, shown(mark), `${shown(tail)}${tailCut ? '…' : ''}`] as const;
  return {
    parts,
    line: parts.join(''),
    pointer: ' '.repeat(total(head) + (headCut ? 1 : 0)) + '^'.repeat(Math.max(total(mark), 1)),
  };
}

function cells(stretch: string): Cell[] {
  return Array.from(stretch, (character) => {
    // Nearly all characters of a report are of these two kinds, and a file may have a hundred thousand mistakes.
    if (character >= ' ' && character <= '~') return { shown: character, width: 1 };
    if (character >= '\u4E00' && character <= '\u9FFF') return { shown: character, width: 2 };
    if (character === '\t') return { shown: '→', width: 1 };
    if (character === '\u3000') return { shown: '␣␣', width: 2 };
    if (/[\u00A0\u1680\u2000-\u200A\u202F\u205F]/.test(character)) return { shown: '␣', width: 1 };
    if (/\p{Mark}/u.test(character)) return { shown: character, width: 0 };
    if (/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u.test(character)) return { shown: '¤', width: 1 };
    return { shown: character, width: WIDE.test(character) ? 2 : 1 };
  });
}

/** East Asian Wide and Fullwidth, by script and block (Unicode Standard Annex 11). Ambiguous counts as narrow. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3001-\u303E\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\p{Emoji_Presentation}]/u;

/** As many cells from the start as there is room for. */
function fitting(list: readonly Cell[], room: number): readonly Cell[] {
  let used = 0;
  const end = list.findIndex((cell) => {
    used += cell.width;
    return used > room;
  });
  return end === -1 ? list : list.slice(0, end);
}

function fittingLast(list: readonly Cell[], room: number): readonly Cell[] {
  return fitting(list.toReversed(), room).toReversed();
}

function total(list: readonly Cell[]): number {
  let sum = 0;
  for (const { width } of list) sum += width;
  return sum;
}

function shown(list: readonly Cell[]): string {
  return list.map((cell) => cell.shown).join('');
}
