import type { Mistake } from '../cause.ts';
import type { Entry, Sketch, Value } from '../sketch/sketch.ts';
import { entryWith, inQuotes, textOf, typedValue } from '../sketch/typed.ts';

type Quoted = Extract<Value, { readonly kind: 'quoted' }>;

/** Quotes that are not closed, closed by another quote, or used inside themselves (editor-mistakes 17, 18). */
export function* explainQuotes(sketch: Sketch): Iterable<Mistake> {
  for (const entry of sketch.entries) {
    const { value } = entry;
    if (value.kind === 'quoted' && (!value.closed || entry.rest !== undefined)) {
      yield mixedQuotes(sketch, value) ?? (value.closed ? textAfter(sketch, entry, value) : unclosed(value));
    }
  }
}

function unclosed({ span, quote }: Quoted): Mistake {
  return { span: { start: span.start, end: span.start + 1 }, cause: { code: 'unclosed-quote', opened: quote } };
}

/** A closing Chinese quotation mark that no opening one belongs to, on the line of the opening English one. */
function mixedQuotes(sketch: Sketch, { span, quote }: Quoted): Mistake | undefined {
  const [opening, closing] = quote === '"' ? ['“', '”'] : ['‘', '’'];
  const typed = textOf(sketch, span).split('\n', 1)[0] ?? '';
  const at = typed.indexOf(closing);
  if (at === -1 || typed.slice(0, at).includes(opening)) return undefined;
  const first = { start: span.start, end: span.start + 1 };
  return { span: first, cause: { code: 'mixed-quotes', opened: quote, closed: closing } };
}

function textAfter(sketch: Sketch, entry: Entry, { span, quote }: Quoted): Mistake {
  const after = { start: entry.rest?.start ?? span.end, end: entry.rest?.end ?? span.end };
  const rest = textOf(sketch, after);
  const typed = typedValue(sketch, entry);
  if (!typed.endsWith(quote)) {
    const [, quoted, more] = /^["'](.*?)["'](.*)$/.exec(typed) ?? [];
    const write = quote === '"' && /\p{Script=Han}/u.test(typed) ? `“${quoted}”${more}` : inQuotes(typed);
    return { span: after, cause: { code: 'text-after-quote', rest, write: entryWith(sketch, entry, write) } };
  }
  const write = entryWith(
    sketch,
    entry,
    quote === '"' ? `"${inChineseQuotes(typed.slice(1, -1))}"` : inQuotes(typed.slice(1, -1)),
  );
  return { span: after, cause: { code: 'nested-ascii-quotes', quote, write } };
}

/** English quotes turned into Chinese ones, opening and closing in turn. */
function inChineseQuotes(text: string): string {
  let opened = false;
  return text.replaceAll('"', () => {
    opened = !opened;
    return opened ? '“' : '”';
  });
}
