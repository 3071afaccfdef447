import type { Mistake } from '../cause.ts';
import type { Entry, Sketch } from '../sketch/sketch.ts';
import { entryWith, inQuotes, textOf, typedValue } from '../sketch/typed.ts';
import type { Span } from '../span.ts';

/** A colon that ends a key wherever it stands in an unquoted text: before a space or at the end of a line. */
const COLON = /:(?=[ \t]|$)/;

/** Unquoted texts with a colon and a space in them (editor-mistakes 15). */
export function* explainColons(sketch: Sketch): Iterable<Mistake> {
  for (const entry of sketch.entries) {
    if (entry.value.kind !== 'plain' || entry.key === undefined) continue;
    yield* colonIn(sketch, entry, entry.value.span);
    for (const line of entry.value.more) {
      // From a line on that is a key of its own, it is the indentation that is wrong.
      if (/^[\w-]+:(?:[ \t]|$)/.test(textOf(sketch, line))) break;
      yield* colonIn(sketch, entry, line);
    }
    if (entry.rest !== undefined && sketch.text[entry.rest.start] === ':') {
      yield* colonIn(sketch, entry, { start: entry.value.span.start, end: entry.rest.end });
    }
  }
}

function* colonIn(sketch: Sketch, entry: Entry, span: Span): Iterable<Mistake> {
  const at = textOf(sketch, span).search(COLON);
  if (at === -1) return;
  const start = span.start + at;
  yield { span: { start, end: start + 1 }, cause: { code: 'colon-in-value', write: corrected(sketch, entry) } };
}

/** With a full-width colon after a Chinese character, in quotes otherwise; a colon in a figure's braces must stay. */
function corrected(sketch: Sketch, entry: Entry): string {
  const further = entry.value.kind === 'plain' ? entry.value.more.map((line) => textOf(sketch, line)) : [];
  const typed = [typedValue(sketch, entry), ...further].join(' ');
  const before = typed.slice(0, typed.search(COLON));
  const inBraces = before.lastIndexOf('{') > before.lastIndexOf('}');
  if (!inBraces && /[\p{Script=Han}”》）]$/u.test(before))
    return entryWith(sketch, entry, typed.replace(/:(?:\s+|$)/, '：'));
  return entryWith(sketch, entry, inQuotes(typed));
}
