import type { TextMark } from '../drawing.ts';
import type { Fitted } from './fit-text.ts';
import type { Line } from './set-line.ts';

/** Where a line goes, how large and in what colour. Lengths are in pixels. */
export interface Spot {
  readonly x: number;
  readonly baseline: number;
  readonly size: number;
  readonly colour: string;
}

/** Puts a line on a baseline, starting at x. */
export function placeLine(line: Line, { x, baseline, size, colour }: Spot): readonly TextMark[] {
  return line.runs.map(({ face, text, from, width, halved }) => ({
    kind: 'text',
    face,
    text,
    x: x + from * size,
    baseline: Math.round(baseline),
    size,
    width: width * size,
    colour,
    halved,
  }));
}

/** Puts the lines of a paragraph below each other, `leading` pixels from baseline to baseline, the last on `baseline`. */
export function placeAbove(fitted: Fitted, spot: Omit<Spot, 'size'>, leading: number): readonly TextMark[] {
  const first = spot.baseline - leading * (fitted.lines.length - 1);
  return placeBelow(fitted, { ...spot, baseline: first }, leading);
}

/** As `placeAbove`, the first line on `baseline`. */
export function placeBelow(fitted: Fitted, spot: Omit<Spot, 'size'>, leading: number): readonly TextMark[] {
  return fitted.lines.flatMap((line, index) =>
    placeLine(line, { ...spot, baseline: spot.baseline + leading * index, size: fitted.size }),
  );
}
