import type { Mistake } from '../cause.ts';
import { characterName } from '../character-name.ts';
import type { Sketch } from '../sketch/sketch.ts';
import { textOf } from '../sketch/typed.ts';
import type { Span } from '../span.ts';

/**
 * Indentation with anything but ordinary spaces (editor-mistakes 01, 03, 05). YAML takes no-break and full-width
 * spaces for letters, so the line becomes a key of the outermost level without any complaint.
 */
export function* checkIndentation(sketch: Sketch): Iterable<Mistake> {
  for (const { role, start, content } of sketch.lines) {
    if ((role === 'entry' || role === 'astray') && content > start) yield* checkSpace(sketch, { start, end: content });
  }
  for (const { mark, key, span } of sketch.entries) {
    if (mark?.kind !== 'dash' || key === undefined) continue;
    const tab = sketch.text.slice(mark.span.end, span.start).indexOf('\t');
    if (tab !== -1) yield { span: { start: mark.span.end + tab, end: span.start }, cause: { code: 'tab-indent' } };
  }
}

/** The first character that is no ordinary space gives the mistake its name. */
function* checkSpace(sketch: Sketch, space: Span): Iterable<Mistake> {
  const typed = textOf(sketch, space);
  const at = typed.search(/[^ ]/);
  if (at === -1) return;
  const span = { start: space.start + at, end: space.end };
  if (typed[at] === '\t') yield { span, cause: { code: 'tab-indent' } };
  else if (typed[at] === '\u3000') yield { span, cause: { code: 'ideographic-space' } };
  else yield { span, cause: { code: 'nbsp-indent', character: characterName(typed.slice(at)) } };
}
