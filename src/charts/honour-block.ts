import type { ChartWords } from '../wording/interface/charts.ts';
import type { ChartHonour } from './chart.ts';
import { textLines } from './label-block.ts';
import type { Markup, Point } from './svg.ts';
import { LABEL, NOTE } from './type-sizes.ts';
import { wrapLabel } from './wrap-label.ts';

/** An honour broken into lines: its title, and the details beneath it. */
export interface HonourBlock {
  readonly title: readonly string[];
  readonly details: readonly HonourDetail[];
  readonly height: number;
}

/** A line or more under the title; in accent where it says that the honour is a national one. */
export interface HonourDetail {
  readonly text: string;
  readonly accent: boolean;
}

/** Breaks a title and its details for a width; every detail begins a line, an empty one takes none. */
export function honourBlock(title: string, details: readonly HonourDetail[], width: number): HonourBlock {
  const titleLines = wrapLabel(title, width, LABEL.size);
  const detailLines = details.flatMap(({ text, accent }) =>
    wrapLabel(text, width, NOTE.size).map((line) => ({ text: line, accent })),
  );
  const height = titleLines.length * LABEL.leading + detailLines.length * NOTE.leading;
  return { title: titleLines, details: detailLines, height };
}

/** Who received the honour; then its level and who gave it. */
export function recipientsAndSource(honour: ChartHonour, words: ChartWords): readonly HonourDetail[] {
  const { recipients, level, by } = honour;
  const source = words.apposed([level?.label, by].filter((part) => part !== undefined));
  return [
    { text: words.list(recipients), accent: false },
    { text: source, accent: isNational(honour) },
  ];
}

/** Whether an honour is of the highest level: its marks are in accent. */
export function isNational({ level }: ChartHonour): boolean {
  return level?.level === 'national';
}

/** Sets the block with its top left corner at a point. */
export function drawHonourBlock({ title, details }: HonourBlock, at: Point): readonly Markup[] {
  return [
    ...textLines(title, at, LABEL, 'chart-label'),
    ...details.flatMap(({ text, accent }, index) => {
      const y = at.y + title.length * LABEL.leading + index * NOTE.leading;
      return textLines([text], { x: at.x, y }, NOTE, accent ? 'chart-note chart-accent' : 'chart-note');
    }),
  ];
}
