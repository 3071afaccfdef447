import type { ChartWords } from '../../wording/interface/charts.ts';
import { amountText } from '../amount-text.ts';
import type { Drawing, RatesData } from '../chart.ts';
import { drawLabelBlock } from '../label-block.ts';
import { drawPanelHeading } from '../panel-heading.ts';
import { element, type Markup, together } from '../svg.ts';
import { drawValueDot } from '../value-dot.ts';
import { layOutRates } from './geometry.ts';
import type { RateRow } from './rows.ts';

/** Draws every rate as a dot on one scale, in a panel for each basis and period. */
export function drawRates(data: RatesData, width: number, words: ChartWords): Drawing {
  const { height, headings, rows, zeros, ticks } = layOutRates(data, width, words);
  const body = [
    ...headings.flatMap(drawPanelHeading),
    ...rows.map(({ dot: { y }, track }) =>
      element('line', { class: 'chart-rule', x1: track.from, x2: track.to, y1: y, y2: y }),
    ),
    ...zeros.map(({ x, top, bottom }) =>
      element('line', { class: 'chart-baseline', x1: x, x2: x, y1: top, y2: bottom }),
    ),
    ...ticks.map(({ text, x, y }) => element('text', { class: 'chart-tick', x, y, 'text-anchor': 'middle' }, text)),
    ...rows.flatMap(drawRow),
  ];
  return { width, height, body: together(body) };
}

function drawRow({ figure, label, labelAt, dot, valueAt, valueAnchor }: RateRow): readonly Markup[] {
  return [
    ...drawValueDot(dot, { ...figure, tone: 'plain' }, 'across'),
    ...drawLabelBlock(label, labelAt),
    ...amountText(figure.written, valueAt.x, valueAt.y, { numeral: 'chart-value', accent: false, anchor: valueAnchor }),
  ];
}
