import { amountText } from './amount-text.ts';
import type { BarRow, BarRows } from './bar-rows.ts';
import { drawBar } from './draw-bar.ts';
import { drawLabelBlock } from './label-block.ts';
import { drawRowRules } from './row-rules.ts';
import { element, type Markup } from './svg.ts';

/** Draws rows of bars with labels and amounts; the row of the figure whose id is `highlight` is in accent. */
export function drawBarRows({ rows, baselines }: BarRows, width: number, highlight?: string): readonly Markup[] {
  const zero = baselines.map(({ x, top, bottom }) =>
    element('line', { class: 'chart-baseline', x1: x, x2: x, y1: top, y2: bottom }),
  );
  return [...drawRowRules(rows, width), ...rows.flatMap(drawRow), ...zero];

  function drawRow({ figure, label, labelAt, bar, valueAt, valueAnchor }: BarRow): readonly Markup[] {
    const accent = highlight !== undefined && figure.id === highlight;
    return [
      ...drawBar(bar, { ...figure, tone: accent ? 'accent' : 'plain' }),
      ...drawLabelBlock(label, labelAt),
      ...amountText(figure.written, valueAt.x, valueAt.y, { numeral: 'chart-value', accent, anchor: valueAnchor }),
    ];
  }
}
