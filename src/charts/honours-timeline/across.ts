import type { ChartWords } from '../../wording/interface/charts.ts';
import { honourBlock, recipientsAndSource } from '../honour-block.ts';
import { textWidth } from '../text-measure.ts';
import { HEADING, TICK } from '../type-sizes.ts';
import { axisCells } from './axis.ts';
import type { PlacedMoment, TimeLayout } from './layout.ts';
import { type Moment, timeScale, yearsOf } from './moments.ts';
import { placeApart } from './place-apart.ts';

const AXIS = 34;
const MARK = 11;
const LEAST_MARK = 3;
const COLUMN = { least: 150, most: 210, gap: 18, indent: 12, top: 72, honourGap: 10 } as const;
const LEADER = { straight: 6, turn: 64 } as const;

/** Whether each date can have a column of words wide enough to read. */
export function fitsAcross(moments: readonly Moment[], width: number): boolean {
  return moments.length * (COLUMN.least + COLUMN.gap) - COLUMN.gap <= width;
}

/** Lays the axis from left to right, the words in columns below it, each under its date or as near as there is room. */
export function layOutAcross(moments: readonly Moment[], width: number, words: ChartWords): TimeLayout {
  const years = yearsOf(moments);
  const along = timeScale(years, [0, width]);
  const cells = axisCells(years, along, words);
  const room = (width + COLUMN.gap) / Math.max(1, moments.length) - COLUMN.gap;
  const column = Math.min(COLUMN.most, room);
  const middles = moments.map(({ from, to }) => (along(from) + along(to)) / 2);
  const wishes = middles.map((middle) => ({ at: middle, length: column }));
  const places = placeApart(wishes, COLUMN.gap, 0, width);

  const placed = moments.map((moment, index): PlacedMoment => {
    const middle = middles[index] ?? 0;
    const x = places[index] ?? 0;
    const from = along(moment.from);
    const length = Math.max(LEAST_MARK, along(moment.to) - from);
    let y = COLUMN.top + HEADING.leading;
    const honours = moment.honours.map((honour) => {
      const block = honourBlock(honour.title, recipientsAndSource(honour, words), column - COLUMN.indent);
      const at = { x: x + COLUMN.indent, y };
      y += block.height + COLUMN.honourGap;
      return { block, at };
    });
    const bottom = y - COLUMN.honourGap;
    return {
      moment,
      mark: { x: middle - length / 2, y: AXIS - MARK, width: length, height: MARK },
      leader: [
        { x: middle, y: AXIS },
        { x: middle, y: AXIS + LEADER.straight },
        { x, y: LEADER.turn },
        { x, y: bottom },
      ],
      date: { text: moment.written, at: { x: x + COLUMN.indent, y: COLUMN.top }, anchor: 'start' },
      honours,
      box: { x, y: COLUMN.top, width: column, height: bottom - COLUMN.top },
    };
  });

  const bounds = [...cells.map(({ from }) => from), width];
  const widestName = Math.max(...cells.map(({ name }) => textWidth(name, TICK.size)));
  const narrowest = Math.min(...cells.map(({ from, to }) => to - from));
  return {
    height: Math.max(...placed.map(({ box }) => box.y + box.height)),
    lines: [
      [
        { x: 0, y: AXIS },
        { x: width, y: AXIS },
      ],
      ...bounds.map(
        (x) =>
          [
            { x, y: AXIS },
            { x, y: AXIS + 4 },
          ] as const,
      ),
    ],
    names:
      widestName > narrowest
        ? []
        : cells.map(({ name, from, to }) => ({
            text: name,
            at: { x: (from + to) / 2, y: 0 },
            anchor: 'middle' as const,
          })),
    moments: placed,
  };
}
