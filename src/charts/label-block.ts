import type { ChartWords } from '../wording/interface/charts.ts';
import type { ChartFigure } from './chart.ts';
import { element, type Markup, type Point } from './svg.ts';
import { LABEL, MIDDLE_TO_BASELINE, NOTE } from './type-sizes.ts';
import { widestLine, wrapLabel } from './wrap-label.ts';

/** A label with its note beneath, broken into lines for a width. */
export interface LabelBlock {
  readonly label: readonly string[];
  readonly note: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** Breaks a figure's label, its standing added, and its note for a width in CSS pixels. */
export function figureLabel({ label, standing, note }: ChartFigure, width: number, words: ChartWords): LabelBlock {
  return labelBlock(words.marked(label, standing), note ?? '', width);
}

/** Breaks a label and a note for a width in CSS pixels. */
export function labelBlock(label: string, note: string, width: number): LabelBlock {
  const labelLines = wrapLabel(label, width, LABEL.size);
  const noteLines = wrapLabel(note, width, NOTE.size);
  return {
    label: labelLines,
    note: noteLines,
    width: Math.max(widestLine(labelLines, LABEL.size), widestLine(noteLines, NOTE.size)),
    height: labelLines.length * LABEL.leading + noteLines.length * NOTE.leading,
  };
}

/** Sets a block with its top left corner at a point, or its top right corner where its lines end there. */
export function drawLabelBlock(block: LabelBlock, at: Point, anchor: 'start' | 'end' = 'start'): readonly Markup[] {
  const noteTop = at.y + block.label.length * LABEL.leading;
  return [
    ...textLines(block.label, at, LABEL, 'chart-label', anchor),
    ...textLines(block.note, { x: at.x, y: noteTop }, NOTE, 'chart-note', anchor),
  ];
}

/** Lines of one class set under each other, the top of the first at `at.y`. */
export function textLines(
  lines: readonly string[],
  at: Point,
  type: { readonly size: number; readonly leading: number },
  className: string,
  anchor: 'start' | 'middle' | 'end' = 'start',
): readonly Markup[] {
  return lines.map((line, index) =>
    element(
      'text',
      {
        class: className,
        x: at.x,
        y: at.y + (index + 0.5) * type.leading + type.size * MIDDLE_TO_BASELINE,
        'text-anchor': anchor === 'start' ? undefined : anchor,
      },
      line,
    ),
  );
}
