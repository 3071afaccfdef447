import { scaleLinear } from 'd3';
import type { ChartWords } from '../../wording/interface/charts.ts';
import { amountWidth } from '../amount-text.ts';
import { type BarPlace, reach } from '../bar-end.ts';
import type { Box } from '../box.ts';
import type { ClosedOfTotalData } from '../chart.ts';
import { type FigureBlock, figureBlock } from '../figure-block.ts';
import type { SpanLine } from '../span-line.ts';
import { textWidth } from '../text-measure.ts';
import { GREAT, HEADING, NOTE } from '../type-sizes.ts';

/** The word above the bar's right part: it names the remainder, or says that there is none. */
export interface EndWord {
  readonly text: string;
  readonly box: Box;
  /** Where a leader comes down from the word to the middle of the remainder; absent where nothing remains. */
  readonly leader?: { readonly x: number; readonly top: number; readonly bottom: number } | undefined;
}

/** The whole chart in numbers. */
export interface ClosedOfTotalLayout {
  readonly height: number;
  readonly closed: FigureBlock;
  readonly closedBar: BarPlace;
  /** From zero to the total; the closed part lies over it. */
  readonly totalBar: BarPlace;
  /** Absent where the numbers leave open whether anything remains. */
  readonly endWord: EndWord | undefined;
  readonly span: SpanLine;
  readonly total: FigureBlock;
}

const BAR = 24;
/** With less room than this or than its amount needs, the label takes the whole width and the word a line below it. */
const LEAST_LABEL = 200;
const SPACE = { aboveBar: 12, underBar: 9, underSpan: 8, besideWord: 16, wordToLeader: 3, leader: 11 } as const;

/** Whether the source leaves no doubt that all items are closed: both numbers exact, stated and equal. */
export function isComplete({ total, closed }: ClosedOfTotalData): boolean {
  const certain = [total, closed].every(({ bound, standing }) => bound === 'exact' && standing === 'stated');
  return certain && total.size === closed.size;
}

/** Lays out one bar from zero to the total: the closed number above it, the total below it. */
export function layOutClosedOfTotal(data: ClosedOfTotalData, width: number, words: ChartWords): ClosedOfTotalLayout {
  const largest = Math.max(data.total.size, data.closed.size) || 1;
  const beyond = Math.max(reach(data.total.bound), reach(data.closed.bound));
  const length = scaleLinear([0, largest], [0, width - beyond]);
  const closedLength = length(data.closed.size);
  const totalLength = length(data.total.size);

  const word = endWordAcross(data, closedLength, totalLength, words);
  const besideWord = word === undefined ? width : word.x - SPACE.besideWord;
  const beside = besideWord >= Math.max(LEAST_LABEL, amountWidth(data.closed.written, GREAT.size));
  const closed = figureBlock(data.closed, { top: 0, width: beside ? besideWord : width, rank: 'great' }, words);
  const wordLine = beside ? 0 : NOTE.leading + SPACE.aboveBar;
  const top = closed.box.height + SPACE.aboveBar + wordLine;
  const span = { from: 0.5, to: Math.max(0.5, totalLength - 0.5), y: top + BAR + SPACE.underBar };
  const total = figureBlock(data.total, { top: span.y + SPACE.underSpan, width, rank: 'value' }, words);
  return {
    height: total.box.y + total.box.height,
    closed,
    closedBar: { x: 0, y: top, length: closedLength, height: BAR },
    totalBar: { x: 0, y: top, length: totalLength, height: BAR },
    endWord: word && endWordAbove(word, top),
    span,
    total,
  };
}

interface WordAcross {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly pointsAt?: number | undefined;
}

/** Where the word stands from left to right: centred over the remainder, but never past the end of the bar. */
function endWordAcross(
  data: ClosedOfTotalData,
  closedLength: number,
  totalLength: number,
  words: ChartWords,
): WordAcross | undefined {
  if (isComplete(data)) {
    const width = textWidth(words.all, HEADING.size, 'display');
    return { text: words.all, x: totalLength - width, width };
  }
  if (data.closed.size >= data.total.size) return undefined;
  const width = textWidth(words.remaining, NOTE.size);
  const middle = (closedLength + totalLength) / 2;
  const x = Math.min(middle - width / 2, totalLength - width);
  return { text: words.remaining, x, width, pointsAt: middle };
}

function endWordAbove({ text, x, width, pointsAt }: WordAcross, barTop: number): EndWord {
  if (pointsAt === undefined) {
    const top = barTop - SPACE.aboveBar - HEADING.leading;
    return { text, box: { x, y: top, width, height: HEADING.leading } };
  }
  const leader = { x: pointsAt, top: barTop - SPACE.leader, bottom: barTop };
  return { text, box: { x, y: leader.top - SPACE.wordToLeader - NOTE.leading, width, height: NOTE.leading }, leader };
}
