import type { ChartWords } from '../../wording/interface/charts.ts';
import type { Box } from '../box.ts';
import type { ChartHonour, HonoursMatrixData } from '../chart.ts';
import { honourBlock } from '../honour-block.ts';
import { HEADING, LABEL, NOTE, WIDE_FROM } from '../type-sizes.ts';
import { wrapLabel } from '../wrap-label.ts';
import type { HonourRow, HonoursMatrixLayout } from './layout.ts';
import { honoursByLevel, levelName, levelNamesWidth } from './levels.ts';

const MARK = 10;
const INDENT = 22;
const WIDE = { afterLevel: 28, recipients: 0.26, gap: 24 } as const;
const SPACE = { underRule: 12, underName: 2, padding: 11 } as const;

/**
 * Lays the honours out as a list by level, a mark before each. Where it is wide, the level stands to the left and
 * the recipients to the right; where it is not, the level stands above and the recipients below the title.
 */
export function layOutList(data: HonoursMatrixData, width: number, words: ChartWords): HonoursMatrixLayout {
  const wide = width >= WIDE_FROM;
  const left = wide ? levelNamesWidth(data, words) + WIDE.afterLevel : 0;
  let y = 0;
  const groups = honoursByLevel(data).map((group) => {
    const top = y;
    if (!wide) y += SPACE.underRule + HEADING.leading + SPACE.underName - SPACE.padding / 2;
    const rows = group.honours.map((honour) => {
      const row = wide ? wideRow(honour, left, y, width, words) : narrowRow(honour, y, width, words);
      y += row.box.height;
      return row;
    });
    const nameTop = wide ? SPACE.padding + (LABEL.leading - HEADING.leading) / 2 : SPACE.underRule;
    return { name: levelName(group, words), nameAt: { x: 0, y: top + nameTop }, top, rows };
  });
  return { height: y, heads: [], groups };
}

function wideRow(honour: ChartHonour, left: number, top: number, width: number, words: ChartWords): HonourRow {
  const recipientsWidth = width * WIDE.recipients;
  const recipientsLeft = width - recipientsWidth;
  const block = honourBlock(honour.title, [givenBy(honour, words)], recipientsLeft - WIDE.gap - left - INDENT);
  const lines = wrapLabel(words.list(honour.recipients), recipientsWidth, NOTE.size);
  const height = Math.max(block.height, lines.length * NOTE.leading) + 2 * SPACE.padding;
  const y = top + SPACE.padding;
  return {
    honour,
    block,
    at: { x: left + INDENT, y },
    recipients: { lines, at: { x: recipientsLeft, y: y + (LABEL.leading - NOTE.leading) / 2 } },
    marks: [markAt(left, y)],
    box: { x: left, y: top, width: width - left, height },
  };
}

function narrowRow(honour: ChartHonour, top: number, width: number, words: ChartWords): HonourRow {
  const recipients = { text: words.list(honour.recipients), accent: false };
  const block = honourBlock(honour.title, [recipients, givenBy(honour, words)], width - INDENT);
  const y = top + SPACE.padding;
  return {
    honour,
    block,
    at: { x: INDENT, y },
    recipients: undefined,
    marks: [markAt(0, y)],
    box: { x: 0, y: top, width, height: block.height + 2 * SPACE.padding },
  };
}

function givenBy({ by, date }: ChartHonour, words: ChartWords) {
  return { text: words.apposed([by, date?.written].filter((part) => part !== undefined)), accent: false };
}

function markAt(x: number, lineTop: number): Box {
  return { x, y: lineTop + (LABEL.leading - MARK) / 2, width: MARK, height: MARK };
}
