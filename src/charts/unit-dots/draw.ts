import type { ChartWords } from '../../wording/interface/charts.ts';
import { amountText } from '../amount-text.ts';
import type { Drawing, UnitDotsData } from '../chart.ts';
import { drawLabelBlock } from '../label-block.ts';
import { drawRowRules } from '../row-rules.ts';
import { element, type Markup, together } from '../svg.ts';
import { type DotsRow, layOutUnitDots } from './geometry.ts';

/** Draws one dot a thing beside the count; hollow dots for what is not a stated result. */
export function drawUnitDots(data: UnitDotsData, width: number, words: ChartWords): Drawing {
  const { height, radius, rows } = layOutUnitDots(data, width, words);
  return { width, height, body: together([...drawRowRules(rows, width), ...rows.flatMap(drawRow)]) };

  function drawRow({ figure, label, labelAt, valueAt, dots }: DotsRow): readonly Markup[] {
    const className = figure.standing === 'stated' ? 'chart-mark' : 'chart-hollow';
    return [
      ...drawLabelBlock(label, labelAt),
      ...amountText(figure.written, valueAt.x, valueAt.y, { numeral: 'chart-value', accent: false, anchor: 'end' }),
      ...dots.map(({ x, y }) => element('circle', { class: className, cx: x, cy: y, r: radius })),
    ];
  }
}
