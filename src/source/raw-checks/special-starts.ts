import type { Mistake } from '../cause.ts';
import type { Entry, Sketch } from '../sketch/sketch.ts';
import { entryWith, inQuotes, typedEntry, typedValue } from '../sketch/typed.ts';

/** Signs that YAML gives a meaning of its own at the start of a text, or forbids there. */
const SPECIAL = '&*!%@`|>]},';

/**
 * Values that begin with a sign which is no text to YAML (editor-mistakes 20). Anchors, aliases and tags, which
 * these signs make, have no use in a report, so that every such start is a text without its quotes.
 */
export function* checkSpecialStarts(sketch: Sketch): Iterable<Mistake> {
  for (const entry of sketch.entries) {
    const start = specialStart(sketch, entry);
    if (start === undefined) continue;
    const mark = sketch.text[start] ?? '';
    const span = { start, end: start + 1 };
    if (mark === '%' && start === sketch.lines[entry.line]?.start) {
      yield { span, cause: { code: 'directive' } };
    } else {
      yield { span, cause: { code: 'star-or-amp-start', mark, write: quoted(sketch, entry, start) } };
    }
  }
}

function specialStart(sketch: Sketch, { key, value }: Entry): number | undefined {
  const isSpecial = (start: number) => SPECIAL.includes(sketch.text[start] ?? ' ');
  if (key !== undefined && !key.quoted && isSpecial(key.span.start)) return key.span.start;
  return value.kind === 'plain' && isSpecial(value.span.start) ? value.span.start : undefined;
}

function quoted(sketch: Sketch, entry: Entry, start: number): string {
  if (start === entry.value.span.start) return entryWith(sketch, entry, inQuotes(typedValue(sketch, entry)));
  return inQuotes(typedEntry(sketch, entry));
}
