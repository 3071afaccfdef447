import type { Mistake } from '../cause.ts';
import { characterName } from '../character-name.ts';
import type { Sketch } from '../sketch/sketch.ts';
import type { Span } from '../span.ts';

/**
 * Indentation with anything but ordinary spaces (editor-mistakes 01, 03, 05). YAML takes no-break and full-width
 * spaces for letters, so the line becomes a key of the outermost level without any complaint.
 */
export function* checkIndentation(sketch: Sketch): Iterable<Mistake> {
  for (const line of sketch.lines) {
    if ((line.role === 'entry' || line.role === 'astray') && line.content > line.start) {
      yield* mistakeIn(sketch, { start: line.start, end: line.content });
    }
  }
  for (const entry of sketch.entries) {
    const line = sketch.lines[entry.line];
    if (entry.mark?.kind === 'dash' && entry.key !== undefined && line !== undefined) {
      yield* mistakeIn(sketch, { start: line.content, end: entry.span.start }, '\t');
    }
  }
}

function* mistakeIn(sketch: Sketch, space: Span, only?: string): Iterable<Mistake> {
  let start = space.start;
  while (start < space.end && (only === undefined ? sketch.text[start] === ' ' : sketch.text[start] !== only))
    start += 1;
  if (start === space.end) return;
  const span = { start, end: space.end };
  const character = sketch.text[start];
  if (character === '\t') yield { span, cause: { code: 'tab-indent' } };
  else if (character === '\u3000') yield { span, cause: { code: 'ideographic-space' } };
  else yield { span, cause: { code: 'nbsp-indent', character: characterName(sketch.text.slice(start)) } };
}
