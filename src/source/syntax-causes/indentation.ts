import type { Mistake } from '../cause.ts';
import type { Entry, Sketch } from '../sketch/sketch.ts';
import { textOf, typedKey } from '../sketch/typed.ts';

/** Lines that are level with nothing above them (editor-mistakes 27). */
export function* explainIndentation(sketch: Sketch): Iterable<Mistake> {
  for (const entry of sketch.entries) {
    if (entry.level !== undefined && (entry.key !== undefined || entry.setting === 'dash')) {
      yield* unlevel(sketch, entry.line, wantedColumn(sketch, entry, entry.level), entry.level);
    }
    if (entry.value.kind !== 'plain' || entry.key === undefined) continue;
    for (const line of entry.value.more) {
      if (!/^[\w-]+:(?:[ \t]|$)/.test(textOf(sketch, line))) continue;
      yield* unlevel(sketch, lineOf(sketch, entry.line, line.start), entry.column, entry);
      break;
    }
  }
}

/** A list item belongs under the dash of the item above, a key under the key above. */
function wantedColumn(sketch: Sketch, entry: Entry, level: Entry): number {
  const line = sketch.lines[level.line];
  if (entry.setting !== 'dash' || level.setting !== 'dash' || line === undefined) return level.column;
  return line.content - line.start;
}

function* unlevel(sketch: Sketch, lineNumber: number, wanted: number, level: Entry): Iterable<Mistake> {
  const line = sketch.lines[lineNumber];
  if (line === undefined) return;
  const spaces = line.content - line.start - wanted;
  const span = { start: line.start + Math.min(wanted, wanted + spaces), end: line.content };
  const align = typedKey(sketch, level) ?? '-';
  yield {
    span: spaces > 0 ? span : { start: line.content, end: line.content },
    cause: { code: 'bad-indent', spaces, align },
  };
}

/** The line, from a line on, on which an offset is. */
function lineOf(sketch: Sketch, from: number, offset: number): number {
  let line = from;
  while ((sketch.lines[line]?.end ?? offset) < offset) line += 1;
  return line;
}
