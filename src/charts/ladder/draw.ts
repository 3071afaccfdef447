import type { ChartWords } from '../../wording/interface/charts.ts';
import { amountText } from '../amount-text.ts';
import type { Drawing, LadderData } from '../chart.ts';
import { drawBar } from '../draw-bar.ts';
import { drawLabelBlock } from '../label-block.ts';
import { element, type Markup, together } from '../svg.ts';
import { layOutLadder, type Rung } from './geometry.ts';

/** Draws a rung for every level, with its count and its bar; a level without a number leaves its rung blank. */
export function drawLadder(data: LadderData, width: number, words: ChartWords): Drawing {
  const { height, numeral, rungs, upright } = layOutLadder(data, width, words);
  const lines = rungs.map(({ y }) => element('line', { class: 'chart-rule', x1: 0, x2: width, y1: y, y2: y }));
  const { x, top, bottom } = upright;
  const stile = element('line', { class: 'chart-baseline', x1: x, x2: x, y1: top, y2: bottom });
  return { width, height, body: together([...lines, ...rungs.flatMap(drawRung), stile]) };

  function drawRung({ figure, bar, label, labelAt, countAt }: Rung): readonly Markup[] {
    const count =
      figure === undefined
        ? [
            element(
              'text',
              { class: 'chart-note', x: countAt.x, y: countAt.y, 'text-anchor': 'end' },
              words.numberNotGiven,
            ),
          ]
        : amountText(figure.written, countAt.x, countAt.y, { numeral, accent: false, anchor: 'end' });
    return [
      ...(figure && bar ? drawBar(bar, { ...figure, tone: 'plain' }) : []),
      ...drawLabelBlock(label, labelAt),
      ...count,
    ];
  }
}
