import type { ChartWords } from '../../wording/interface/charts.ts';
import { amountText } from '../amount-text.ts';
import type { Drawing, PairsData } from '../chart.ts';
import { drawBar } from '../draw-bar.ts';
import { drawLabelBlock } from '../label-block.ts';
import { drawPanelHeading } from '../panel-heading.ts';
import { drawRowRules } from '../row-rules.ts';
import { element, type Markup, together } from '../svg.ts';
import { layOutPairs, type PairCell } from './geometry.ts';

const OVERHANG = 3;

/** Draws two measures of each thing, each measure on a scale of its own from zero. */
export function drawPairs(data: PairsData, width: number, words: ChartWords): Drawing {
  const { height, headings, rows } = layOutPairs(data, width, words);
  const body = [
    ...drawRowRules(rows, width),
    ...headings.flatMap(drawPanelHeading),
    ...rows.flatMap(({ label, labelAt, cells }) => [...drawLabelBlock(label, labelAt), ...cells.flatMap(drawCell)]),
  ];
  return { width, height, body: together(body) };
}

function drawCell({ figure, amountAt, bar, label, labelAt }: PairCell): readonly Markup[] {
  const { x, y, height } = bar;
  return [
    ...drawBar(bar, { ...figure, tone: 'plain' }),
    element('line', { class: 'chart-baseline', x1: x, x2: x, y1: y - OVERHANG, y2: y + height + OVERHANG }),
    ...amountText(figure.written, amountAt.x, amountAt.y, { numeral: 'chart-value', accent: false, anchor: 'start' }),
    ...drawLabelBlock(label, labelAt),
  ];
}
