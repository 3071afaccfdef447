import type { Mistake } from '../cause.ts';
import { characterName } from '../character-name.ts';
import type { Entry, Sketch } from '../sketch/sketch.ts';
import { isOddSpace, skipAnySpaces } from '../sketch/spaces.ts';
import { entryWith, typedValue } from '../sketch/typed.ts';
import type { Span } from '../span.ts';

/** What was typed between a key and its value instead of a colon and a space (editor-mistakes 02, 04, 12 to 14). */
export function* checkColons(sketch: Sketch): Iterable<Mistake> {
  for (const entry of sketch.entries) {
    if (entry.key === undefined) continue;
    const { kind, span } = entry.key.separator;
    if (kind === 'full-width') {
      yield { span, cause: { code: 'fullwidth-colon', write: written(sketch, entry) } };
    } else if (kind === 'no-space') {
      const missing = { start: span.end, end: span.end };
      yield { span: missing, cause: { code: 'colon-no-space', write: written(sketch, entry) } };
    } else if (kind === 'odd-space') {
      yield oddSpace(sketch, entry, { start: span.start + 1, end: span.end });
    } else if (entry.value.kind === 'plain' && isOddSpace(sketch.text[entry.value.span.start])) {
      const { start } = entry.value.span;
      yield oddSpace(sketch, entry, { start, end: skipAnySpaces(sketch.text, start) });
    }
  }
}

function oddSpace(sketch: Sketch, entry: Entry, span: Span): Mistake {
  const write = written(sketch, entry);
  if (sketch.text[span.start] === '\u3000') return { span, cause: { code: 'ideographic-space-after-colon', write } };
  const character = characterName(sketch.text.slice(span.start, span.end));
  return { span, cause: { code: 'nbsp-after-colon', character, write } };
}

function written(sketch: Sketch, entry: Entry): string {
  return entryWith(sketch, entry, typedValue(sketch, entry).trim()).trimEnd();
}
