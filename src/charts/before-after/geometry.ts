import { scaleLinear } from 'd3';
import type { ChartWords } from '../../wording/interface/charts.ts';
import type { BeforeAfterData, ChartFigure } from '../chart.ts';
import { blockAt, type FigureBlock, type FigureRank, figureBlock } from '../figure-block.ts';
import type { Point } from '../svg.ts';
import { DOT_RADIUS, dotReach } from '../value-dot.ts';

/** The whole chart in numbers. */
export interface BeforeAfterLayout {
  readonly height: number;
  /** Words above the line, and the dot that they name. */
  readonly before: FigureBlock;
  readonly beforeDot: Point;
  /** Words below the line, and the dot that they name. */
  readonly after: FigureBlock;
  readonly afterDot: Point;
  /** The scale from zero to the right edge. */
  readonly track: { readonly from: number; readonly to: number };
  readonly zero: { readonly x: number; readonly top: number; readonly bottom: number };
  /** From the dot before to the dot after, clear of both; absent where they are too close for a line. */
  readonly link: { readonly from: number; readonly to: number } | undefined;
}

const SPACE = { overLine: 18, underLine: 14, besideDot: 3, leastLink: 4 } as const;
const ZERO_OVERHANG = 11;

/** Lays out two dots on one scale from zero: what was before above the line, what is after below it. */
export function layOutBeforeAfter(
  { before, after }: BeforeAfterData,
  width: number,
  words: ChartWords,
): BeforeAfterLayout {
  const largest = Math.max(before.size, after.size) || 1;
  const reaches = [before, after].map(({ bound }) => dotReach(bound));
  const left = Math.max(...reaches.map(({ below }) => below));
  const right = Math.max(...reaches.map(({ above }) => above));
  const x = scaleLinear([0, largest], [left, width - right]);
  const above = hung(before, { top: 0, rank: 'value', dot: x(before.size), width }, words);
  const y = above.box.height + SPACE.overLine;
  const under = { top: y + SPACE.underLine, rank: 'great', dot: x(after.size), width } as const;
  const below = hung(after, under, words);
  return {
    height: below.box.y + below.box.height,
    before: above,
    beforeDot: { x: x(before.size), y },
    after: below,
    afterDot: { x: x(after.size), y },
    track: { from: x(0), to: width },
    zero: { x: x(0), top: y - ZERO_OVERHANG, bottom: y + ZERO_OVERHANG },
    link: linkBetween(before, after, x),
  };
}

interface Hanging {
  readonly top: number;
  readonly rank: FigureRank;
  /** The x of the dot that the words belong to. */
  readonly dot: number;
  /** The width of the picture. */
  readonly width: number;
}

/** Words that begin at their dot where it lies in the left half, and end at it where it lies in the right half. */
function hung(figure: ChartFigure, { top, rank, dot, width }: Hanging, words: ChartWords): FigureBlock {
  const anchor = dot <= width / 2 ? 'start' : 'end';
  const edge = anchor === 'start' ? dot - DOT_RADIUS : dot + DOT_RADIUS;
  const room = anchor === 'start' ? width - edge : edge;
  return blockAt(figureBlock(figure, { top, width: room, rank, anchor }, words), edge, width);
}

function linkBetween(before: ChartFigure, after: ChartFigure, x: (size: number) => number): BeforeAfterLayout['link'] {
  const rises = after.size >= before.size;
  const [start, end] = [dotReach(before.bound), dotReach(after.bound)];
  const direction = rises ? 1 : -1;
  const from = x(before.size) + direction * ((rises ? start.above : start.below) + SPACE.besideDot);
  const to = x(after.size) - direction * ((rises ? end.below : end.above) + SPACE.besideDot);
  return direction * (to - from) >= SPACE.leastLink ? { from, to } : undefined;
}
