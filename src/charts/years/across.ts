import { max, scaleLinear } from 'd3';
import type { ChartWords } from '../../wording/interface/charts.ts';
import { blockAt, type FigureBlock, figureBlock } from '../figure-block.ts';
import { textWidth } from '../text-measure.ts';
import { MIDDLE_TO_BASELINE, TICK, WIDE_FROM } from '../type-sizes.ts';
import { DOT_RADIUS } from '../value-dot.ts';
import { extentOf, farthest, linksBetween, type YearsData, type YearsLayout } from './layout.ts';

const LAST_SHARE = 0.4;
const SPACE = { betweenBlocks: 18, underBlocks: 6, underBlock: 4, overGaps: 5, betweenGaps: 6 } as const;
const PLOT = { wide: 150, narrow: 116 } as const;

/**
 * Lays years out from left to right at their true distances, the words of each above its own upright, its dot on the
 * upright. Nothing where the words of a year are too wide for the room up to the next.
 */
export function layOutAcross({ points, gaps }: YearsData, width: number, words: ChartWords): YearsLayout | undefined {
  const first = points[0]?.year ?? 0;
  const span = (points.at(-1)?.year ?? first) - first;
  const lastWidth = max(points.slice(-1), ({ figure }) => block(figure, width * LAST_SHARE, true).box.width) ?? 0;
  const pitch = span === 0 ? 0 : (width - lastWidth) / span;
  const left = (year: number) => (year - first) * pitch;
  const blocks = points.map(({ year, figure }, index) => {
    const next = points[index + 1];
    const room = next === undefined ? width * LAST_SHARE : left(next.year) - left(year) - SPACE.betweenBlocks;
    return { room, block: blockAt(block(figure, room, next === undefined), left(year), width) };
  });
  const widestGap = max(gaps, ({ name }) => textWidth(name, TICK.size)) ?? 0;
  const gapsFit = gaps.length === 0 || widestGap + SPACE.betweenGaps <= pitch;
  if (!gapsFit || blocks.some((each) => each.block.box.width > each.room)) return undefined;

  const reach = farthest(points);
  const [from, to] = extentOf(points);
  const top = (max(blocks, (each) => each.block.box.height) ?? 0) + SPACE.underBlocks + reach.above;
  const bottom = top + (width >= WIDE_FROM ? PLOT.wide : PLOT.narrow);
  const y = scaleLinear([from, to], [bottom, top]);
  const dots = points.map(({ year, figure }) => ({ x: left(year) + DOT_RADIUS, y: y(figure.size) }));
  const years = points.flatMap(({ figure }, index) => {
    const dot = dots[index];
    const words = blocks[index]?.block;
    if (dot === undefined || words === undefined) return [];
    const rule = { from: { x: dot.x, y: words.box.height + SPACE.underBlock }, to: { x: dot.x, y: bottom } };
    return [{ figure, block: words, dot, rule }];
  });
  const gapsTop = y(0) + SPACE.overGaps;
  const under = Math.max(reach.below, gaps.length > 0 ? SPACE.overGaps + TICK.leading : 0);
  return {
    height: bottom + under,
    axis: 'up',
    years,
    gaps: gaps.map(({ year, name }) => ({
      name,
      at: { x: left(year) + DOT_RADIUS, y: gapsTop + TICK.leading / 2 + TICK.size * MIDDLE_TO_BASELINE },
      anchor: 'middle',
    })),
    links: linksBetween(points, dots),
    zero: { from: { x: 0, y: y(0) }, to: { x: width, y: y(0) } },
  };

  function block(figure: YearsData['points'][number]['figure'], room: number, last: boolean): FigureBlock {
    return figureBlock(figure, { top: 0, width: room, rank: 'value', accent: last }, words);
  }
}
