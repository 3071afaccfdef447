import { max } from 'd3';
import type { ChartWords } from '../../wording/interface/charts.ts';
import type { HonoursMatrixData } from '../chart.ts';
import { honourBlock } from '../honour-block.ts';
import { textWidth } from '../text-measure.ts';
import { HEADING, LABEL, NOTE } from '../type-sizes.ts';
import { wrapLabel } from '../wrap-label.ts';
import type { HonourRow, HonoursMatrixLayout } from './layout.ts';
import { honoursByLevel, recipientsOf } from './levels.ts';

const MARK = 12;
const COLUMN = { width: 76, gap: 8 } as const;
const SPACE = { afterLevel: 28, afterTitle: 20, underHeads: 12, padding: 13 } as const;
/** The titles keep at least this much of the width. */
const TITLE_SHARE = 0.34;

/** Whether every recipient can have a column beside titles that are still wide enough to read. */
export function fitsAsTable(data: HonoursMatrixData, width: number, words: ChartWords): boolean {
  return titleWidth(data, width, words) >= width * TITLE_SHARE;
}

/** Lays the honours out as rows by level, the recipients as columns, a mark where the two meet. */
export function layOutTable(data: HonoursMatrixData, width: number, words: ChartWords): HonoursMatrixLayout {
  const recipients = recipientsOf(data.honours);
  const names = recipients.map((name) => wrapLabel(name, COLUMN.width - COLUMN.gap, NOTE.size));
  const headsHeight = (max(names, (lines) => lines.length) ?? 0) * NOTE.leading;
  const middleOf = (index: number) => width - (recipients.length - index - 0.5) * COLUMN.width;
  const titleLeft = levelWidth(data, words);
  let y = headsHeight + SPACE.underHeads;
  const groups = honoursByLevel(data).map(({ level, honours }) => {
    const top = y;
    const rows = honours.map((honour): HonourRow => {
      const details = [honour.by ?? '', honour.date?.written ?? ''];
      const block = honourBlock(honour.title, details, titleWidth(data, width, words));
      const rowTop = y;
      y += block.height + 2 * SPACE.padding;
      const at = { x: titleLeft, y: rowTop + SPACE.padding };
      const marks = recipients.flatMap((name, index) =>
        honour.recipients.includes(name) ? [markAt(middleOf(index), at.y + LABEL.leading / 2)] : [],
      );
      return {
        honour,
        block,
        at,
        marks,
        box: { x: titleLeft, y: rowTop, width: width - titleLeft, height: y - rowTop },
      };
    });
    const nameAt = { x: 0, y: top + SPACE.padding + (LABEL.leading - HEADING.leading) / 2 };
    return { name: level?.label ?? words.levelNotGiven, nameAt, top, rows };
  });
  const heads = names.map((lines, index) => ({
    lines,
    at: { x: middleOf(index), y: headsHeight - lines.length * NOTE.leading },
  }));
  return { height: y, heads, groups };
}

function markAt(x: number, y: number) {
  return { x: x - MARK / 2, y: y - MARK / 2, width: MARK, height: MARK };
}

function levelWidth(data: HonoursMatrixData, words: ChartWords): number {
  const names = honoursByLevel(data).map(({ level }) => level?.label ?? words.levelNotGiven);
  return (max(names, (name) => textWidth(name, HEADING.size, 'display')) ?? 0) + SPACE.afterLevel;
}

function titleWidth(data: HonoursMatrixData, width: number, words: ChartWords): number {
  const columns = recipientsOf(data.honours).length * COLUMN.width;
  return width - levelWidth(data, words) - columns - SPACE.afterTitle;
}
