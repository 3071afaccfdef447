import type { ChartWords } from '../../wording/interface/charts.ts';
import type { Drawing, HonoursMatrixData } from '../chart.ts';
import { drawHonourBlock, isNational } from '../honour-block.ts';
import { textLines } from '../label-block.ts';
import { element, type Markup, together } from '../svg.ts';
import { HEADING, NOTE } from '../type-sizes.ts';
import { layOutHonoursMatrix } from './geometry.ts';
import type { HonourRow, LevelGroup } from './layout.ts';

/** Draws honours by level and recipient, marks of national ones in accent. */
export function drawHonoursMatrix(data: HonoursMatrixData, width: number, words: ChartWords): Drawing {
  const { height, heads, groups } = layOutHonoursMatrix(data, width, words);
  const columns = heads.flatMap(({ lines, at }) => textLines(lines, at, NOTE, 'chart-note', 'middle'));
  return { width, height, body: together([...columns, ...groups.flatMap((group) => drawGroup(group, width))]) };
}

function drawGroup({ name, nameAt, top, rows }: LevelGroup, width: number): readonly Markup[] {
  const between = rows.slice(1).map(({ box }) => rule('chart-rule', box.x, box.x + box.width, box.y));
  return [
    rule('chart-baseline', 0, width, top),
    ...textLines([name], nameAt, HEADING, 'chart-heading'),
    ...between,
    ...rows.flatMap(drawRow),
  ];
}

function drawRow({ honour, block, at, recipients, marks }: HonourRow): readonly Markup[] {
  const className = isNational(honour) ? 'chart-mark-accent' : 'chart-mark';
  return [
    ...marks.map(({ x, y, width, height }) => element('rect', { class: className, x, y, width, height })),
    ...drawHonourBlock(block, at),
    ...(recipients ? textLines(recipients.lines, recipients.at, NOTE, 'chart-note') : []),
  ];
}

function rule(className: string, x1: number, x2: number, y: number): Markup {
  return element('line', { class: className, x1, x2, y1: y, y2: y });
}
