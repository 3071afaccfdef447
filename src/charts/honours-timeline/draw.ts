import type { ChartWords } from '../../wording/interface/charts.ts';
import type { Drawing, HonoursTimelineData } from '../chart.ts';
import { drawHonourBlock, isNational } from '../honour-block.ts';
import { textLines } from '../label-block.ts';
import { element, type Markup, pathThrough, together } from '../svg.ts';
import { HEADING, TICK } from '../type-sizes.ts';
import { layOutHonoursTimeline } from './geometry.ts';
import type { PlacedMoment, PlacedText, TimeLayout, UndatedLayout } from './layout.ts';

/** Draws dated honours along an axis of time, national ones in accent, and lists the undated below. */
export function drawHonoursTimeline(data: HonoursTimelineData, width: number, words: ChartWords): Drawing {
  const { height, dated, undated } = layOutHonoursTimeline(data, width, words);
  const body = [...(dated ? drawDated(dated) : []), ...(undated ? drawUndated(undated, width) : [])];
  return { width, height, body: together(body) };
}

function drawDated({ lines, names, moments }: TimeLayout): readonly Markup[] {
  return [
    ...lines.map(([from, to]) =>
      element('line', { class: 'chart-baseline', x1: from.x, x2: to.x, y1: from.y, y2: to.y }),
    ),
    ...names.flatMap((name) => textLines([name.text], name.at, TICK, 'chart-tick', name.anchor)),
    ...moments.flatMap(drawMoment),
  ];
}

function drawMoment({ moment, mark, leader, date, honours }: PlacedMoment): readonly Markup[] {
  return [
    element('rect', { class: markClass(moment), x: mark.x, y: mark.y, width: mark.width, height: mark.height }),
    element('path', { class: 'chart-hairline', d: pathThrough(leader, 'open') }),
    drawHeading(date),
    ...honours.flatMap(({ block, at }) => drawHonourBlock(block, at)),
  ].flat();
}

/** A date that is only a year marks the whole year, and quietly: the honour fell on no day that is known. */
function markClass({ precision, honours }: PlacedMoment['moment']): string {
  if (precision === 'year') return 'chart-mark-quiet';
  return honours.some(isNational) ? 'chart-mark-accent' : 'chart-mark';
}

function drawUndated({ rule, heading, honours }: UndatedLayout, width: number): readonly Markup[] {
  return [
    element('line', { class: 'chart-rule', x1: 0, x2: width, y1: rule, y2: rule }),
    ...drawHeading(heading),
    ...honours.flatMap(({ block, box }) => drawHonourBlock(block, box)),
  ];
}

function drawHeading({ text, at, anchor }: PlacedText): readonly Markup[] {
  return textLines([text], at, HEADING, 'chart-heading', anchor);
}
