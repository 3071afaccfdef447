import type { Sketch } from '../../source/sketch/sketch.ts';
import { textOf } from '../../source/sketch/typed.ts';
import type { Edit } from './edit.ts';

/** How many ordinary spaces an odd one stands for. */
export interface SpaceWidths {
  readonly tab: number;
  readonly ideographic: number;
}

/** Widths in the order in which they are likely: two spaces a level, as messages advise. */
export const SPACE_WIDTHS: readonly SpaceWidths[] = [2, 4].flatMap((tab) =>
  [2, 1, 4].map((ideographic) => ({ tab, ideographic })),
);

/** Ordinary spaces for whatever else a line is indented with, and for a tab between a dash and its key. */
export function* indentationEdits(sketch: Sketch, widths: SpaceWidths): Iterable<Edit> {
  for (const { role, start, end, content } of sketch.lines) {
    if (role !== 'entry' && role !== 'astray') continue;
    const typed = sketch.text.slice(start, content);
    if (!/[^ ]/.test(typed)) continue;
    const put = content === end ? '' : Array.from(typed, (space) => ' '.repeat(widthOf(space, widths))).join('');
    yield { kind: 'indentation', span: { start, end: content }, put };
  }
  for (const { mark, key, span } of sketch.entries) {
    if (mark?.kind !== 'dash' || key === undefined) continue;
    const between = { start: mark.span.end, end: span.start };
    if (textOf(sketch, between).includes('\t')) yield { kind: 'indentation', span: between, put: ' ' };
  }
}

function widthOf(space: string, { tab, ideographic }: SpaceWidths): number {
  if (space === '\t') return tab;
  return space === '\u3000' ? ideographic : 1;
}
