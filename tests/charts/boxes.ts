import { amountWidth } from '../../src/charts/amount-text.ts';
import type { Box } from '../../src/charts/box.ts';
import type { LabelBlock } from '../../src/charts/label-block.ts';
import type { PanelHeading } from '../../src/charts/panel-heading.ts';
import type { Point } from '../../src/charts/svg.ts';
import { HEADING, MIDDLE_TO_BASELINE, VALUE } from '../../src/charts/type-sizes.ts';
import { widestLine } from '../../src/charts/wrap-label.ts';

/** What two numbers may differ by and still be the same place. */
export const HAIR = 0.001;

/** Whether two rectangles share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return across > HAIR && down > HAIR;
}

/** The pairs of boxes that overlap: none, where a layout is sound. */
export function overlaps(boxes: readonly Box[]): readonly (readonly [Box, Box])[] {
  return boxes.flatMap((a, index) => boxes.slice(index + 1).flatMap((b) => (overlap(a, b) ? [[a, b] as const] : [])));
}

/** Whether a rectangle lies within a picture of a size. */
export function within(box: Box, width: number, height: number): boolean {
  const inside = box.x >= -HAIR && box.y >= -HAIR;
  return inside && box.x + box.width <= width + HAIR && box.y + box.height <= height + HAIR;
}

export function labelBox(label: LabelBlock, at: Point): Box {
  return { x: at.x, y: at.y, width: label.width, height: label.height };
}

export function headingBox({ lines, x, top, bottom }: PanelHeading): Box {
  return { x, y: top, width: widestLine(lines, HEADING.size, 'display'), height: bottom - top };
}

/** The room of an amount, at the size of values unless told, from the point on its baseline where it starts or ends. */
export function valueBox(written: string, at: Point, anchor: 'start' | 'end', size: number = VALUE.size): Box {
  const width = amountWidth(written, size);
  const middle = at.y - size * MIDDLE_TO_BASELINE;
  const x = anchor === 'end' ? at.x - width : at.x;
  return { x, y: middle - size / 2, width, height: size };
}
