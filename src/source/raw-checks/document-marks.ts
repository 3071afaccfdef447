import type { Mistake } from '../cause.ts';
import type { Sketch } from '../sketch/sketch.ts';
import { textOf } from '../sketch/typed.ts';

/** A line of Chinese dashes where `---` was meant, as word processors make it (editor-mistakes 32). */
export function* checkDocumentMarks(sketch: Sketch): Iterable<Mistake> {
  for (const entry of sketch.entries) {
    if (entry.setting !== 'line' || entry.column !== 0 || entry.value.kind !== 'plain' || entry.key !== undefined)
      continue;
    const found = textOf(sketch, entry.value.span);
    if (/^[—–－―─⸺⸻]{2,}$/.test(found)) yield { span: entry.value.span, cause: { code: 'front-matter-dashes', found } };
  }
}
