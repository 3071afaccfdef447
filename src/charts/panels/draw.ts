import type { ChartWords } from '../../wording/interface/charts.ts';
import { amountText } from '../amount-text.ts';
import type { Drawing, PanelsData } from '../chart.ts';
import { drawBarRows } from '../draw-bar-rows.ts';
import { drawLabelBlock } from '../label-block.ts';
import { drawPanelHeading } from '../panel-heading.ts';
import { type Markup, together } from '../svg.ts';
import { layOutPanels } from './geometry.ts';
import type { LoneFigure } from './lone-figure.ts';

/** Draws a panel of bars for each unit, headed with the unit. */
export function drawPanels(data: PanelsData, width: number, words: ChartWords): Drawing {
  const { height, panels } = layOutPanels(data, width, words);
  const body = panels.flatMap((panel) => [
    ...drawPanelHeading(panel.heading),
    ...('bars' in panel ? drawBarRows(panel.bars, width) : drawLone(panel.lone)),
  ]);
  return { width, height, body: together(body) };
}

function drawLone({ figure, label, labelAt, valueAt, valueAnchor }: LoneFigure): readonly Markup[] {
  return [
    ...drawLabelBlock(label, labelAt),
    ...amountText(figure.written, valueAt.x, valueAt.y, { numeral: 'chart-value', accent: false, anchor: valueAnchor }),
  ];
}
