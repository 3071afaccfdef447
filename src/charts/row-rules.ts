import { element, type Markup } from './svg.ts';

/** Rules across the whole width between rows, each at the foot of its row; the last row has none. */
export function drawRowRules(rows: readonly { readonly rule: number }[], width: number): readonly Markup[] {
  return rows
    .slice(0, -1)
    .map(({ rule }) => element('line', { class: 'chart-rule', x1: 0, x2: width, y1: rule, y2: rule }));
}
