import { max } from 'd3';
import type { ChartWords } from '../../wording/interface/charts.ts';
import type { Box } from '../box.ts';
import type { HonoursMatrixData } from '../chart.ts';
import { honourBlock } from '../honour-block.ts';
import { HEADING, LABEL, NOTE } from '../type-sizes.ts';
import { widestLine, wrapLabel } from '../wrap-label.ts';
import type { HonourRow, HonoursMatrixLayout } from './layout.ts';
import { honoursByLevel, levelName, levelNamesWidth, recipientsOf } from './levels.ts';

const MARK = 12;
const COLUMN = { least: 64, most: 104, gap: 6 } as const;
const SPACE = { afterLevel: 28, afterTitle: 20, underHeads: 10, padding: 13 } as const;
/** The titles keep at least this much of the width. */
const TITLE_SHARE = 0.3;

/** Whether every recipient can have a column beside titles that are still wide enough to read. */
export function fitsAsTable(data: HonoursMatrixData, width: number, words: ChartWords): boolean {
  const column = columnWidth(data, width, words);
  const names = headsOf(data, column).map((lines) => widestLine(lines, NOTE.size));
  return column >= COLUMN.least && names.every((name) => name <= column - COLUMN.gap);
}

/** Lays the honours out as rows by level, the recipients as columns, a mark where the two meet. */
export function layOutTable(data: HonoursMatrixData, width: number, words: ChartWords): HonoursMatrixLayout {
  const recipients = recipientsOf(data.honours);
  const column = columnWidth(data, width, words);
  const heads = headsOf(data, column);
  const headsHeight = (max(heads, (lines) => lines.length) ?? 0) * NOTE.leading;
  const middleOf = (index: number) => width - (recipients.length - index - 0.5) * column;
  const titleLeft = levelNamesWidth(data, words) + SPACE.afterLevel;
  const titleWidth = width - titleLeft - recipients.length * column - SPACE.afterTitle;
  let y = headsHeight + SPACE.underHeads;
  const groups = honoursByLevel(data).map((group) => {
    const top = y;
    const rows = group.honours.map((honour): HonourRow => {
      const details = [honour.by, honour.date?.written].map((text = '') => ({ text, accent: false }));
      const block = honourBlock(honour.title, details, titleWidth);
      const rowTop = y;
      y += block.height + 2 * SPACE.padding;
      const at = { x: titleLeft, y: rowTop + SPACE.padding };
      const marks = recipients.flatMap((name, index) =>
        honour.recipients.includes(name) ? [markAt(middleOf(index), at.y + LABEL.leading / 2)] : [],
      );
      const box = { x: titleLeft, y: rowTop, width: width - titleLeft, height: y - rowTop };
      return { honour, block, at, recipients: undefined, marks, box };
    });
    const nameAt = { x: 0, y: top + SPACE.padding + (LABEL.leading - HEADING.leading) / 2 };
    return { name: levelName(group, words), nameAt, top, rows };
  });
  return {
    height: y,
    heads: heads.map((lines, index) => ({
      lines,
      at: { x: middleOf(index), y: headsHeight - lines.length * NOTE.leading },
    })),
    groups,
  };
}

/** The names over the columns, line by line. */
function headsOf({ honours }: HonoursMatrixData, column: number): readonly (readonly string[])[] {
  return recipientsOf(honours).map((name) => wrapLabel(name, column - COLUMN.gap, NOTE.size));
}

function columnWidth(data: HonoursMatrixData, width: number, words: ChartWords): number {
  const titles = levelNamesWidth(data, words) + SPACE.afterLevel + width * TITLE_SHARE + SPACE.afterTitle;
  return Math.min(COLUMN.most, (width - titles) / Math.max(1, recipientsOf(data.honours).length));
}

function markAt(x: number, y: number): Box {
  return { x: x - MARK / 2, y: y - MARK / 2, width: MARK, height: MARK };
}
