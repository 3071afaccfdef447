import { textLines } from './label-block.ts';
import type { Markup } from './svg.ts';
import { HEADING } from './type-sizes.ts';
import { wrapLabel } from './wrap-label.ts';

/** The heading of a panel or a column, broken into lines, from its top left corner. */
export interface PanelHeading {
  readonly lines: readonly string[];
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** From the foot of one panel to the heading of the next. */
export const BETWEEN_PANELS = 22;

const UNDER_HEADING = 4;

/** Breaks a heading for a width and sets it at a top left corner; what it heads begins at its bottom. */
export function panelHeading(
  title: string,
  at: { readonly x: number; readonly top: number },
  width: number,
): PanelHeading {
  const lines = wrapLabel(title, width, HEADING.size, 'display');
  return { lines, ...at, bottom: at.top + lines.length * HEADING.leading + UNDER_HEADING };
}

/** Draws the heading in the display face. */
export function drawPanelHeading({ lines, x, top }: PanelHeading): readonly Markup[] {
  return textLines(lines, { x, y: top }, HEADING, 'chart-heading');
}
