import type { ChartWords } from '../../wording/interface/charts.ts';
import type { HonoursMatrixData } from '../chart.ts';
import { honourBlock } from '../honour-block.ts';
import { HEADING, LABEL } from '../type-sizes.ts';
import type { HonourRow, HonoursMatrixLayout } from './layout.ts';
import { honoursByLevel } from './levels.ts';

const MARK = 10;
const INDENT = 22;
const SPACE = { underRule: 12, underName: 8, row: 14, group: 22 } as const;

/** Lays the honours out as a list by level, a mark before each, the recipients written out beneath. */
export function layOutList(data: HonoursMatrixData, width: number, words: ChartWords): HonoursMatrixLayout {
  let y = 0;
  const groups = honoursByLevel(data).map(({ level, honours }) => {
    const top = y;
    y += SPACE.underRule + HEADING.leading + SPACE.underName;
    const rows = honours.map((honour): HonourRow => {
      const givenBy = words.apposed([honour.by, honour.date?.written].filter((part) => part !== undefined));
      const block = honourBlock(honour.title, [words.list(honour.recipients), givenBy], width - INDENT);
      const rowTop = y;
      y += block.height + SPACE.row;
      const mark = { x: 0, y: rowTop + (LABEL.leading - MARK) / 2, width: MARK, height: MARK };
      const box = { x: 0, y: rowTop, width, height: block.height };
      return { honour, block, at: { x: INDENT, y: rowTop }, marks: [mark], box };
    });
    y += SPACE.group - SPACE.row;
    return { name: level?.label ?? words.levelNotGiven, nameAt: { x: 0, y: top + SPACE.underRule }, top, rows };
  });
  return { height: Math.max(0, y - SPACE.group), heads: [], groups };
}
