import type { ChartWords } from '../../wording/interface/charts.ts';
import type { BeforeAfterData, Drawing } from '../chart.ts';
import { drawFigureBlock } from '../figure-block.ts';
import { element, type Markup, pathThrough, together } from '../svg.ts';
import { drawValueDot } from '../value-dot.ts';
import { type BeforeAfterLayout, layOutBeforeAfter } from './geometry.ts';

const HEAD = { length: 5, half: 4 } as const;

/** Draws two dots on one scale from zero, joined by a line with an arrow from the first to the second. */
export function drawBeforeAfter(data: BeforeAfterData, width: number, words: ChartWords): Drawing {
  const { height, before, after, beforeDot, afterDot, track, zero, link } = layOutBeforeAfter(data, width, words);
  const { y } = beforeDot;
  const body = [
    element('line', { class: 'chart-rule', x1: track.from, x2: track.to, y1: y, y2: y }),
    element('line', { class: 'chart-baseline', x1: zero.x, x2: zero.x, y1: zero.top, y2: zero.bottom }),
    ...(link ? drawLink(link, y) : []),
    ...drawValueDot(beforeDot, { ...data.before, tone: 'plain' }, 'across'),
    ...drawValueDot(afterDot, { ...data.after, tone: 'accent' }, 'across'),
    ...drawFigureBlock(before),
    ...drawFigureBlock(after),
  ];
  return { width, height, body: together(body) };
}

function drawLink({ from, to }: NonNullable<BeforeAfterLayout['link']>, y: number): readonly Markup[] {
  const back = to - Math.sign(to - from) * HEAD.length;
  const line = [
    { x: from, y },
    { x: to, y },
  ];
  const head = [
    { x: back, y: y - HEAD.half },
    { x: to, y },
    { x: back, y: y + HEAD.half },
  ];
  return [line, head].map((points) => element('path', { class: 'chart-baseline', d: pathThrough(points, 'open') }));
}
