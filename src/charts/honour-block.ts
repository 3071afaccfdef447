import type { ChartWords } from '../wording/interface/charts.ts';
import type { ChartHonour } from './chart.ts';
import { textLines } from './label-block.ts';
import type { Markup, Point } from './svg.ts';
import { LABEL, NOTE } from './type-sizes.ts';
import { wrapLabel } from './wrap-label.ts';

/** An honour broken into lines: its title, and the details beneath it. */
export interface HonourBlock {
  readonly title: readonly string[];
  readonly details: readonly string[];
  readonly height: number;
}

/** Breaks a title and its details for a width; every detail begins a line, an empty one takes none. */
export function honourBlock(title: string, details: readonly string[], width: number): HonourBlock {
  const titleLines = wrapLabel(title, width, LABEL.size);
  const detailLines = details.flatMap((detail) => wrapLabel(detail, width, NOTE.size));
  const height = titleLines.length * LABEL.leading + detailLines.length * NOTE.leading;
  return { title: titleLines, details: detailLines, height };
}

/** Who received the honour; then its level and who gave it. */
export function recipientsAndSource({ recipients, level, by }: ChartHonour, words: ChartWords): readonly string[] {
  return [words.list(recipients), words.apposed([level?.label, by].filter((part) => part !== undefined))];
}

/** Sets the block with its top left corner at a point. */
export function drawHonourBlock({ title, details }: HonourBlock, at: Point): readonly Markup[] {
  return [
    ...textLines(title, at, LABEL, 'chart-label'),
    ...textLines(details, { x: at.x, y: at.y + title.length * LABEL.leading }, NOTE, 'chart-note'),
  ];
}
