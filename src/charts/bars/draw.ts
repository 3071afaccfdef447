import type { ChartWords } from '../../wording/interface/charts.ts';
import { amountText } from '../amount-text.ts';
import type { BarsData, Drawing } from '../chart.ts';
import { drawBar } from '../draw-bar.ts';
import { drawLabelBlock } from '../label-block.ts';
import { drawRowRules } from '../row-rules.ts';
import { element, together } from '../svg.ts';
import { type BarRow, layOutBars } from './geometry.ts';

/** Draws sorted bars from zero, each with its label and its amount. */
export function drawBars(data: BarsData, width: number, words: ChartWords): Drawing {
  const { height, rows, baselines } = layOutBars(data, width, words);
  const zero = baselines.map(({ x, top, bottom }) =>
    element('line', { class: 'chart-baseline', x1: x, x2: x, y1: top, y2: bottom }),
  );
  return { width, height, body: together([...drawRowRules(rows, width), ...rows.flatMap(drawRow), ...zero]) };

  function drawRow({ figure, label, labelAt, bar, valueAt, valueAnchor }: BarRow) {
    const accent = figure.id === data.highlight;
    return [
      ...drawBar(bar, { ...figure, tone: accent ? 'accent' : 'plain' }),
      ...drawLabelBlock(label, labelAt),
      ...amountText(figure.written, valueAt.x, valueAt.y, { numeral: 'chart-value', accent, anchor: valueAnchor }),
    ];
  }
}
