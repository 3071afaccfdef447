import type { ChartWords } from '../../wording/interface/charts.ts';
import type { Drawing } from '../chart.ts';
import { drawFigureBlock } from '../figure-block.ts';
import { element, type Markup, together } from '../svg.ts';
import { drawValueDot } from '../value-dot.ts';
import { layOutAcross } from './across.ts';
import { layOutDown } from './down.ts';
import type { Line, YearsData, YearsLayout } from './layout.ts';

/** Time runs across where the words of every year have room above it, and down where they have not. */
export function layOutYears(data: YearsData, width: number, words: ChartWords): YearsLayout {
  return layOutAcross(data, width, words) ?? layOutDown(data, width, words);
}

/** Draws a dot a year with its amount, lines between years that follow each other, the latest year in accent. */
export function drawYears(data: YearsData, width: number, words: ChartWords): Drawing {
  const { height, axis, years, gaps, links, zero } = layOutYears(data, width, words);
  const last = years.at(-1);
  const body = [
    ...years.map(({ rule }) => line(rule, 'chart-rule')),
    line(zero, 'chart-baseline'),
    ...links.map((link) => line(link, 'chart-hairline')),
    ...years.flatMap((year) => [
      ...drawValueDot(year.dot, { ...year.figure, tone: year === last ? 'accent' : 'plain' }, axis),
      ...drawFigureBlock(year.block),
    ]),
    ...gaps.map(({ name, at, anchor }) =>
      element('text', { class: 'chart-tick', ...at, 'text-anchor': anchor === 'middle' ? anchor : undefined }, name),
    ),
  ];
  return { width, height, body: together(body) };
}

function line({ from, to }: Line, className: string): Markup {
  return element('line', { class: className, x1: from.x, x2: to.x, y1: from.y, y2: to.y });
}
