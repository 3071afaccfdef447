import type { Mistake } from '../cause.ts';
import type { Entry, Level, Sketch } from '../sketch/sketch.ts';
import { textOf, typedKey } from '../sketch/typed.ts';

/** Lines that are level with nothing above them (editor-mistakes 27). */
export function* explainIndentation(sketch: Sketch): Iterable<Mistake> {
  for (const entry of sketch.entries) {
    if (entry.level !== undefined && (entry.key !== undefined || entry.setting === 'dash')) {
      yield* unlevel(sketch, entry.line, entry.level);
    }
    if (entry.value.kind !== 'plain' || entry.key === undefined) continue;
    const next = entry.value.more.find((line) => /^[\w-]+:(?:[ \t]|$)/.test(textOf(sketch, line)));
    if (next !== undefined) yield* keyInText(sketch, entry, lineOf(sketch, entry.line, next.start));
  }
}

/** A key further right than the one above, which YAML takes for a second line of its text. */
function* keyInText(sketch: Sketch, entry: Entry, lineNumber: number): Iterable<Mistake> {
  const line = sketch.lines[lineNumber];
  if (line === undefined) return;
  const column = line.content - line.start;
  // Levels are two spaces apart: of an odd and an even column the odd one is wrong.
  const aboveIsWrong = entry.setting === 'line' && entry.column % 2 === 1 && column % 2 === 0;
  if (aboveIsWrong) yield* unlevel(sketch, entry.line, { column, entry });
  else yield* unlevel(sketch, lineNumber, { column: entry.column, entry });
}

function* unlevel(sketch: Sketch, lineNumber: number, { column, entry }: Level): Iterable<Mistake> {
  const line = sketch.lines[lineNumber];
  if (line === undefined || hasOddIndentation(sketch, entry)) return;
  const spaces = line.content - line.start - column;
  if (spaces === 0) return;
  const start = Math.min(line.start + column, line.content);
  const align = typedKey(sketch, entry) ?? '-';
  yield { span: { start, end: line.content }, cause: { code: 'bad-indent', spaces, align } };
}

/** Whether a line is indented with tabs or wide spaces: that has its own message, and nothing can be level with it. */
function hasOddIndentation(sketch: Sketch, { line: number }: Entry): boolean {
  const line = sketch.lines[number];
  return line !== undefined && /[^ ]/.test(sketch.text.slice(line.start, line.content));
}

/** The line, from a line on, on which an offset is. */
function lineOf(sketch: Sketch, from: number, offset: number): number {
  let line = from;
  while ((sketch.lines[line]?.end ?? offset) < offset) line += 1;
  return line;
}
