import { max, scaleLinear } from 'd3';
import type { ChartWords } from '../../wording/interface/charts.ts';
import { figureBlock } from '../figure-block.ts';
import { LABEL, MIDDLE_TO_BASELINE, VALUE } from '../type-sizes.ts';
import { extentOf, farthest, linksBetween, type YearsData, type YearsLayout } from './layout.ts';

/** The words may take no more than this part of the width before they are broken. */
const WORDS_SHARE = 0.5;
const SPACE = { besideWords: 16, betweenRows: 16, overhang: 12 } as const;

/** Lays years out from the top down, a row of equal height for every year, the missing ones too; values grow to the right. */
export function layOutDown({ points, gaps }: YearsData, width: number, words: ChartWords): YearsLayout {
  const first = points[0]?.year ?? 0;
  const last = points.at(-1);
  const blocks = points.map((point) =>
    figureBlock(point.figure, { top: 0, width: width * WORDS_SHARE, rank: 'value', accent: point === last }, words),
  );
  const tallest = max(blocks, ({ box }) => box.height) ?? 0;
  const pitch = tallest + SPACE.betweenRows;
  const top = (year: number) => (year - first) * pitch;
  const start = (max(blocks, ({ box }) => box.width) ?? 0) + SPACE.besideWords;
  const reach = farthest(points);
  const left = start + reach.below;
  const right = Math.max(left, width - reach.above);
  const x = scaleLinear([...extentOf(points)], [left, right]);
  const dots = points.map(({ year, figure }) => ({ x: x(figure.size), y: top(year) + VALUE.leading / 2 }));
  const years = points.flatMap(({ year, figure }, index) => {
    const dot = dots[index];
    const block = blocks[index];
    if (dot === undefined || block === undefined) return [];
    const rule = { from: { x: left, y: dot.y }, to: { x: right, y: dot.y } };
    return [{ figure, block: { ...block, box: { ...block.box, y: top(year) } }, dot, rule }];
  });
  const height = top(last?.year ?? first) + tallest;
  const ends = dots.map(({ y }) => y);
  return {
    height,
    axis: 'across',
    years,
    gaps: gaps.map(({ year, name }) => ({
      name,
      at: { x: 0, y: top(year) + VALUE.leading / 2 + LABEL.size * MIDDLE_TO_BASELINE },
      anchor: 'start',
    })),
    links: linksBetween(points, dots),
    zero: {
      from: { x: x(0), y: Math.min(...ends) - SPACE.overhang },
      to: { x: x(0), y: Math.max(...ends) + SPACE.overhang },
    },
  };
}
