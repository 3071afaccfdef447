import type { Span } from '../span.ts';
import type { Entry, Sketch } from './sketch.ts';
import { trimEnd } from './spaces.ts';

/** The text of a stretch. */
export function textOf(sketch: Sketch, span: Span): string {
  return sketch.text.slice(span.start, span.end);
}

/** The key of an entry as typed, `undefined` if it has none. */
export function typedKey(sketch: Sketch, entry: Entry): string | undefined {
  return entry.key === undefined ? undefined : textOf(sketch, entry.key.span);
}

/** The value of an entry as typed, with what wrongly stands after it; of several lines the first, without a comment. */
export function typedValue(sketch: Sketch, entry: Entry): string {
  const { start } = entry.value.span;
  const line = sketch.text.slice(start, entry.span.end);
  const lineBreak = line.indexOf('\n');
  return sketch.text.slice(start, trimEnd(sketch.text, start, lineBreak === -1 ? entry.span.end : start + lineBreak));
}

/** An entry as typed, from its key to the end of its value; of several lines the first, without a comment. */
export function typedEntry(sketch: Sketch, entry: Entry): string {
  return sketch.text.slice(entry.span.start, entry.value.span.start) + typedValue(sketch, entry);
}

/** An entry as it should be typed: its key, if it has one, a colon and a space, and the value given. */
export function entryWith(sketch: Sketch, entry: Entry, value: string): string {
  const key = typedKey(sketch, entry);
  if (key === undefined) return entry.setting === 'dash' ? `- ${value}` : value;
  return `${key}: ${value}`;
}

/** A text in the quotes that need no change inside it, single ones if possible; an apostrophe calls for double ones. */
export function inQuotes(text: string): string {
  if (text.includes("'") && !/["\\]/.test(text)) return `"${text}"`;
  return `'${text.replaceAll("'", "''")}'`;
}
