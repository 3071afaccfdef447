import { utcYear } from 'd3';
import type { ChartWords } from '../../wording/interface/charts.ts';
import { honourBlock, recipientsAndSource } from '../honour-block.ts';
import { textWidth } from '../text-measure.ts';
import { HEADING, TICK } from '../type-sizes.ts';
import { axisCells } from './axis.ts';
import type { PlacedMoment, TimeLayout } from './layout.ts';
import { type Moment, timeScale, yearsOf } from './moments.ts';
import { placeApart } from './place-apart.ts';

const MARK = 11;
const LEAST_MARK = 3;
const LEAST_YEAR = { only: 300, each: 110 } as const;
const SPACE = { afterNames: 8, leader: 34, leaderToText: 7, moment: 22, honour: 10 } as const;

/** Lays the axis from top to bottom, the words to its right, each beside its date or as near as there is room. */
export function layOutDown(moments: readonly Moment[], width: number, words: ChartWords): TimeLayout {
  const years = yearsOf(moments);
  const count = utcYear.count(...years);
  const nameWidth = Math.max(
    ...axisCells(years, timeScale(years, [0, 1]), words).map(({ name }) => textWidth(name, TICK.size)),
  );
  const axis = nameWidth + SPACE.afterNames;
  const textLeft = axis + MARK + SPACE.leader;
  const written = moments.map((moment) => {
    const blocks = moment.honours.map((honour) =>
      honourBlock(honour.title, recipientsAndSource(honour, words), width - textLeft),
    );
    const gaps = SPACE.honour * (blocks.length - 1);
    return { moment, blocks, height: HEADING.leading + blocks.reduce((sum, { height }) => sum + height, gaps) };
  });
  const needed = written.reduce((sum, { height }) => sum + height + SPACE.moment, -SPACE.moment);
  const height = Math.max(needed, count === 1 ? LEAST_YEAR.only : count * LEAST_YEAR.each);
  const along = timeScale(years, [0, height]);
  const middles = moments.map(({ from, to }) => (along(from) + along(to)) / 2);
  const wishes = written.map((each, index) => ({
    at: (middles[index] ?? 0) - HEADING.leading / 2,
    length: each.height,
  }));
  const places = placeApart(wishes, SPACE.moment, 0, height);

  const placed = written.map(({ moment, blocks, height: momentHeight }, index): PlacedMoment => {
    const middle = middles[index] ?? 0;
    const top = places[index] ?? 0;
    const length = Math.max(LEAST_MARK, along(moment.to) - along(moment.from));
    const lineMiddle = top + HEADING.leading / 2;
    let y = top + HEADING.leading;
    const honours = blocks.map((block) => {
      const at = { x: textLeft, y };
      y += block.height + SPACE.honour;
      return { block, at };
    });
    return {
      moment,
      mark: { x: axis, y: middle - length / 2, width: MARK, height: length },
      leader: [
        { x: axis + MARK, y: middle },
        { x: axis + MARK + SPACE.leaderToText, y: middle },
        { x: textLeft - 2 * SPACE.leaderToText, y: lineMiddle },
        { x: textLeft - SPACE.leaderToText, y: lineMiddle },
      ],
      date: { text: moment.written, at: { x: textLeft, y: top }, anchor: 'start' },
      honours,
      box: { x: textLeft, y: top, width: width - textLeft, height: momentHeight },
    };
  });

  const cells = axisCells(years, along, words);
  return {
    height,
    lines: [
      [
        { x: axis, y: 0 },
        { x: axis, y: height },
      ],
      ...[...cells.map(({ from }) => from), height].map(
        (y) =>
          [
            { x: axis - 4, y },
            { x: axis, y },
          ] as const,
      ),
    ],
    names: cells.map(({ name, from, to }) => ({
      text: name,
      at: { x: axis - SPACE.afterNames, y: (from + to) / 2 - TICK.leading / 2 },
      anchor: 'end' as const,
    })),
    moments: placed,
  };
}
