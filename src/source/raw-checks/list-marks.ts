import type { Mistake, SourceCause } from '../cause.ts';
import type { Entry, Sketch } from '../sketch/sketch.ts';
import { skipAnySpaces } from '../sketch/spaces.ts';
import { textOf, typedEntry } from '../sketch/typed.ts';
import type { Span } from '../span.ts';

/** A sign at the start of a line that an editor took for a list mark. */
interface ListMark {
  readonly kind: 'fullwidth-dash-list' | 'bullet-list' | 'dash-no-space';
  readonly span: Span;
}

/** Dashes that are not the hyphen; a doubled one is the Chinese dash ——, which may begin a text. */
const DASHES = '－—–−‐‑‒―─';
const BULLETS = '·•●■◆○▪▫◦★☆※‣∙・';

/**
 * List items that are none to YAML, because their mark is another dash or a bullet, or no space follows it
 * (editor-mistakes 22 to 24). A list has one mistake, at its first item.
 */
export function* checkListMarks(sketch: Sketch): Iterable<Mistake> {
  let lastLine = -2;
  for (const entry of sketch.entries) {
    const mark = listMarkOf(sketch, entry);
    if (mark === undefined) continue;
    const isFirst = entry.line !== lastLine + 1;
    lastLine = entry.line;
    if (isFirst) yield { span: mark.span, cause: causeOf(sketch, entry, mark) };
  }
  yield* checkSwallowedItems(sketch);
}

/** The mistaken list mark at the start of an entry that has its own line. */
export function listMarkOf(sketch: Sketch, entry: Entry): ListMark | undefined {
  const { text } = sketch;
  const { start } = entry.span;
  const mark = text[start];
  const next = text[start + 1];
  if (entry.setting !== 'line' || mark === undefined) return undefined;
  const span = { start, end: start + 1 };
  if (DASHES.includes(mark) && !DASHES.includes(next ?? ' ')) return { kind: 'fullwidth-dash-list', span };
  if (BULLETS.includes(mark)) return { kind: 'bullet-list', span };
  if ((mark === '*' || mark === '+') && next === ' ') return { kind: 'bullet-list', span };
  if (mark === '-' && /[^\s\-0-9.]|[\u00A0\u3000]/.test(next ?? ' ')) {
    return { kind: 'dash-no-space', span: { start: start + 1, end: start + 1 } };
  }
  return undefined;
}

function causeOf(sketch: Sketch, entry: Entry, { kind, span }: ListMark): SourceCause {
  const mark = textOf(sketch, span);
  const item = skipAnySpaces(sketch.text, span.end);
  const write = `- ${typedEntry(sketch, entry).slice(item - entry.span.start)}`;
  return kind === 'dash-no-space' ? { code: kind, write } : { code: kind, mark, write };
}

/** Items indented deeper than the one above, which YAML takes for a second line of its text. */
function* checkSwallowedItems(sketch: Sketch): Iterable<Mistake> {
  for (const entry of sketch.entries) {
    if (entry.setting !== 'dash' || entry.key !== undefined || entry.value.kind !== 'plain') continue;
    const line = sketch.lines[entry.line];
    const next = entry.value.more[0];
    if (line === undefined || next === undefined || !/^- /.test(sketch.text.slice(next.start, next.start + 2)))
      continue;
    const nextLine = sketch.lines[entry.line + 1];
    if (nextLine === undefined || nextLine.content !== next.start) continue;
    const wanted = line.content - line.start;
    const spaces = nextLine.content - nextLine.start - wanted;
    yield {
      span: { start: nextLine.start + wanted, end: next.start },
      cause: { code: 'bad-indent', spaces, align: '-' },
    };
  }
}
