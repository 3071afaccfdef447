import type { ChartWords } from '../../wording/interface/charts.ts';
import type { Drawing, NestedBarData } from '../chart.ts';
import { drawBar } from '../draw-bar.ts';
import { drawFigureBlock } from '../figure-block.ts';
import { drawSpanLine } from '../span-line.ts';
import { together } from '../svg.ts';
import { layOutNestedBar } from './geometry.ts';

/** Draws the whole as a quiet bar and its part, in accent, inside it. */
export function drawNestedBar(data: NestedBarData, width: number, words: ChartWords): Drawing {
  const layout = layOutNestedBar(data, width, words);
  const body = [
    ...drawBar(layout.wholeBar, { ...data.whole, tone: 'quiet' }),
    ...drawBar(layout.partBar, { ...data.part, tone: 'accent' }),
    drawSpanLine(layout.span, 'chart-hairline-accent'),
    ...drawFigureBlock(layout.whole),
    ...drawFigureBlock(layout.part),
  ];
  return { width, height: layout.height, body: together(body) };
}
