import type { Mistake } from '../cause.ts';
import type { Sketch } from '../sketch/sketch.ts';
import { typedValue } from '../sketch/typed.ts';

/**
 * A text opened with a Chinese quotation mark and closed with an English one, which YAML accepts as it stands.
 * The other way round it is a text in quotes without an end, which YAML refuses (editor-mistakes 17).
 */
export function* checkQuotationMarks(sketch: Sketch): Iterable<Mistake> {
  for (const entry of sketch.entries) {
    if (entry.value.kind !== 'plain') continue;
    const { start } = entry.value.span;
    const opened = sketch.text[start];
    if (opened !== '“' && opened !== '‘') continue;
    const typed = typedValue(sketch, entry);
    const [ownClosing, closed] = opened === '“' ? ['”', '"'] : ['’', "'"];
    if (typed.includes(ownClosing) || !typed.endsWith(closed)) continue;
    yield { span: { start, end: start + 1 }, cause: { code: 'mixed-quotes', opened, closed } };
  }
}
