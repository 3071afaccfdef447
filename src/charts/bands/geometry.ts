import type { ChartWords } from '../../wording/interface/charts.ts';
import type { BandsData } from '../chart.ts';
import { type FigureBlock, figureBlock } from '../figure-block.ts';
import type { SpanLine } from '../span-line.ts';
import { layOutSegments, type Segment } from './segments.ts';

/** One band with the line that measures it and its words below the line. */
export interface Band extends Segment {
  readonly span: SpanLine;
  readonly block: FigureBlock;
}

/** The whole chart in numbers. */
export interface BandsLayout {
  readonly height: number;
  readonly whole: FigureBlock;
  /** Top and height of the whole's mark. */
  readonly top: number;
  readonly thickness: number;
  readonly bands: readonly Band[];
}

const SPACE = { aboveMark: 14, underMark: 9, underSpan: 7, betweenBlocks: 18, betweenLines: 12 } as const;
/** A label is not broken for less than this. */
const LEAST_LABEL = 84;

/** Lays out the whole and its bands, each named under its own stretch: on one line where all fit, else one under another. */
export function layOutBands(data: BandsData, width: number, words: ChartWords): BandsLayout {
  const whole = figureBlock(data.whole, { top: 0, width, rank: 'great' }, words);
  const top = whole.box.height + SPACE.aboveMark;
  const { height: thickness, segments } = layOutSegments(data, top, width);
  const spanTop = top + thickness + SPACE.underMark;
  const bands = onOneLine(segments, spanTop, width, words) ?? oneUnderAnother(segments, spanTop, width, words);
  const height = Math.max(spanTop, ...bands.map(({ block: { box } }) => box.y + box.height));
  return { height, whole, top, thickness, bands };
}

/** Every band's words under it; those of the last may begin left of it. Nothing where a label would be too narrow. */
function onOneLine(
  segments: readonly Segment[],
  spanTop: number,
  width: number,
  words: ChartWords,
): readonly Band[] | undefined {
  const bands: Band[] = [];
  for (const [index, segment] of segments.entries()) {
    const next = segments[index + 1];
    const before = bands.at(-1)?.block.box;
    const x = next || !before ? segment.from : before.x + before.width + SPACE.betweenBlocks;
    const room = (next === undefined ? width : next.from - SPACE.betweenBlocks) - x;
    const placed = band(segment, { y: spanTop, x, room }, words);
    const { label, box } = placed.block;
    const unbroken = label.label.length + label.note.length <= 1;
    if (box.width > room || (room < LEAST_LABEL && !unbroken)) return undefined;
    bands.push(placed);
  }
  return bands;
}

function oneUnderAnother(
  segments: readonly Segment[],
  spanTop: number,
  width: number,
  words: ChartWords,
): readonly Band[] {
  let y = spanTop;
  return segments.map((segment) => {
    const placed = band(segment, { y, x: 0, room: width }, words);
    y = placed.block.box.y + placed.block.box.height + SPACE.betweenLines;
    return placed;
  });
}

/** The words begin under the start of the band, or as far left of it as their room from `x` asks. */
function band(
  segment: Segment,
  { y, x, room }: { readonly y: number; readonly x: number; readonly room: number },
  words: ChartWords,
): Band {
  const block = figureBlock(segment.figure, { top: y + SPACE.underSpan, width: room, rank: 'value' }, words);
  const left = Math.max(x, Math.min(segment.from, x + room - block.box.width));
  const span = { from: segment.from, to: segment.to, y };
  return { ...segment, span, block: { ...block, box: { ...block.box, x: left } } };
}
