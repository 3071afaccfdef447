import type { Mistake } from '../cause.ts';
import type { Sketch } from '../sketch/sketch.ts';
import { typedValue } from '../sketch/typed.ts';

/**
 * A text opened with a Chinese quotation mark and closed with an English one, which YAML accepts as it stands.
 * The other way round it is a text in quotes without an end, which YAML refuses (editor-mistakes 17).
 */
export function* checkQuotationMarks(sketch: Sketch): Iterable<Mistake> {
  for (const { value, ...entry } of sketch.entries) {
    if (value.kind !== 'plain') continue;
    const opened = sketch.text[value.span.start];
    if (opened !== '“' && opened !== '‘') continue;
    const typed = typedValue(sketch, { ...entry, value });
    const closed = opened === '“' ? '"' : "'";
    const isClosed = typed.includes(opened === '“' ? '”' : '’');
    if (isClosed || !typed.endsWith(closed)) continue;
    const { start } = value.span;
    yield { span: { start, end: start + 1 }, cause: { code: 'mixed-quotes', opened, closed } };
  }
}
