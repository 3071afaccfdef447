import type { ChartWords } from '../../wording/interface/charts.ts';
import type { ClosedOfTotalData, Drawing } from '../chart.ts';
import { drawBar } from '../draw-bar.ts';
import { drawFigureBlock } from '../figure-block.ts';
import { textLines } from '../label-block.ts';
import { drawSpanLine } from '../span-line.ts';
import { element, type Markup, together } from '../svg.ts';
import { HEADING, NOTE } from '../type-sizes.ts';
import { type EndWord, layOutClosedOfTotal } from './geometry.ts';

/** Draws one bar from zero to the total, its closed part in accent. */
export function drawClosedOfTotal(data: ClosedOfTotalData, width: number, words: ChartWords): Drawing {
  const layout = layOutClosedOfTotal(data, width, words);
  const body = [
    ...drawBar(layout.totalBar, { ...data.total, tone: 'quiet' }),
    ...drawBar(layout.closedBar, { ...data.closed, tone: 'accent' }),
    drawSpanLine(layout.span, 'chart-baseline'),
    ...drawFigureBlock(layout.closed),
    ...(layout.endWord ? drawEndWord(layout.endWord) : []),
    ...drawFigureBlock(layout.total),
  ];
  return { width, height: layout.height, body: together(body) };
}

function drawEndWord({ text, box, leader }: EndWord): readonly Markup[] {
  if (leader === undefined) {
    return textLines([text], { x: box.x + box.width, y: box.y }, HEADING, 'chart-heading chart-accent', 'end');
  }
  const { x, top, bottom } = leader;
  return [
    element('line', { class: 'chart-hairline', x1: x, x2: x, y1: top, y2: bottom }),
    ...textLines([text], { x: box.x + box.width / 2, y: box.y }, NOTE, 'chart-note', 'middle'),
  ];
}
