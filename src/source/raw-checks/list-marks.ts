import type { Mistake, SourceCause } from '../cause.ts';
import type { ListMark } from '../sketch/list-mark.ts';
import type { Entry, Sketch } from '../sketch/sketch.ts';
import { textOf, typedEntry } from '../sketch/typed.ts';

/**
 * List items that are none to YAML, because their mark is another dash or a bullet, or no space follows it
 * (editor-mistakes 22 to 24). Of items on lines that follow each other the first is named.
 */
export function* checkListMarks(sketch: Sketch): Iterable<Mistake> {
  let lastLine = -2;
  for (const entry of sketch.entries) {
    if (entry.mark === undefined || entry.mark.kind === 'dash') continue;
    const isFirst = entry.line !== lastLine + 1;
    lastLine = entry.line;
    if (isFirst) yield mistakeOf(sketch, entry, entry.mark);
  }
  yield* checkSwallowedItems(sketch);
}

function mistakeOf(sketch: Sketch, entry: Entry, { kind, span }: ListMark): Mistake {
  const write = `- ${typedEntry(sketch, entry)}`.trimEnd();
  if (kind === 'no-space') return { span: { start: span.end, end: span.end }, cause: { code: 'dash-no-space', write } };
  const mark = textOf(sketch, span);
  return {
    span,
    cause: { code: kind === 'bullet' ? 'bullet-list' : 'fullwidth-dash-list', mark, write } satisfies SourceCause,
  };
}

/** Items indented deeper than the one above, which YAML takes for a second line of its text. */
function* checkSwallowedItems(sketch: Sketch): Iterable<Mistake> {
  for (const entry of sketch.entries) {
    if (entry.mark?.kind !== 'dash' || entry.key !== undefined || entry.value.kind !== 'plain') continue;
    const line = sketch.lines[entry.line];
    const nextLine = sketch.lines[entry.line + 1];
    const next = entry.value.more[0];
    if (line === undefined || nextLine === undefined || next?.start !== nextLine.content) continue;
    if (!sketch.text.startsWith('- ', next.start)) continue;
    const wanted = entry.mark.span.start - line.start;
    const spaces = next.start - nextLine.start - wanted;
    yield {
      span: { start: nextLine.start + wanted, end: next.start },
      cause: { code: 'bad-indent', spaces, align: '-' },
    };
  }
}
