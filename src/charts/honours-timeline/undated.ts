import type { ChartWords } from '../../wording/interface/charts.ts';
import type { ChartHonour } from '../chart.ts';
import { honourBlock, recipientsAndSource } from '../honour-block.ts';
import { HEADING, WIDE_FROM } from '../type-sizes.ts';
import type { UndatedLayout } from './layout.ts';

const COLUMNS = { wide: 3, narrow: 1, gap: 24 } as const;
const SPACE = { underRule: 14, underHeading: 6, row: 16 } as const;

/** Lays honours without a date under a heading, row by row in columns, from `top` down. */
export function layOutUndated(
  honours: readonly ChartHonour[],
  top: number,
  width: number,
  words: ChartWords,
): UndatedLayout {
  const columns = width >= WIDE_FROM ? COLUMNS.wide : COLUMNS.narrow;
  const column = (width - COLUMNS.gap * (columns - 1)) / columns;
  let rowTop = top + SPACE.underRule + HEADING.leading + SPACE.underHeading;
  let rowHeight = 0;
  const placed = honours.map((honour, index) => {
    if (index > 0 && index % columns === 0) {
      rowTop += rowHeight + SPACE.row;
      rowHeight = 0;
    }
    const block = honourBlock(honour.title, recipientsAndSource(honour, words), column);
    rowHeight = Math.max(rowHeight, block.height);
    const x = (index % columns) * (column + COLUMNS.gap);
    return { block, box: { x, y: rowTop, width: column, height: block.height } };
  });
  const heading = { text: words.dateNotGiven, at: { x: 0, y: top + SPACE.underRule }, anchor: 'start' as const };
  return { height: rowTop + rowHeight - top, rule: top, heading, honours: placed };
}
