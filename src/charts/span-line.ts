import { element, type Markup, pathThrough } from './svg.ts';

/** A dimension line under a bar: the stretch that a number measures. */
export interface SpanLine {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

const TICK = 4;

/** Draws the line with a tick at both ends, towards the bar. */
export function drawSpanLine({ from, to, y }: SpanLine, className: 'chart-baseline' | 'chart-hairline-accent'): Markup {
  const points = [
    { x: from, y: y - TICK },
    { x: from, y },
    { x: to, y },
    { x: to, y: y - TICK },
  ];
  return element('path', { class: className, d: pathThrough(points, 'open') });
}
