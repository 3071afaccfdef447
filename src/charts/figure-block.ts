import type { ChartWords } from '../wording/interface/charts.ts';
import { amountText, amountWidth } from './amount-text.ts';
import type { Box } from './box.ts';
import type { ChartFigure } from './chart.ts';
import { drawLabelBlock, figureLabel, type LabelBlock, textLines } from './label-block.ts';
import type { Markup } from './svg.ts';
import { textWidth } from './text-measure.ts';
import { GREAT, MIDDLE_TO_BASELINE, NOTE, VALUE } from './type-sizes.ts';

/** How large a figure is set: `great` for the one that the chart is about. */
export type FigureRank = 'great' | 'value';

/** A numeral with its label beneath and, where asked for, a few words above, laid out from a top left corner. */
export interface FigureBlock {
  readonly figure: ChartFigure;
  readonly rank: FigureRank;
  readonly leadIn: string;
  readonly label: LabelBlock;
  /** The edge along which its lines are set. */
  readonly anchor: 'start' | 'end';
  /** Whether the numeral is in accent. */
  readonly accent: boolean;
  readonly box: Box;
}

/** Where a figure goes: from the left edge unless told, in accent where it is great unless told. */
export interface FigurePlace {
  readonly top: number;
  /** How wide its label may be. */
  readonly width: number;
  readonly rank: FigureRank;
  readonly leadIn?: string;
  readonly anchor?: 'start' | 'end';
  readonly accent?: boolean;
}

const TYPES = { great: GREAT, value: VALUE } as const;

/** Lays a figure out below `top`, its label broken for a width. */
export function figureBlock(figure: ChartFigure, place: FigurePlace, words: ChartWords): FigureBlock {
  const { top, rank, leadIn = '', anchor = 'start', accent = rank === 'great' } = place;
  const label = figureLabel(figure, place.width, words);
  const type = TYPES[rank];
  const width = Math.max(label.width, amountWidth(figure.written, type.size), textWidth(leadIn, NOTE.size));
  const height = leadInHeight(leadIn) + type.leading + label.height;
  return { figure, rank, leadIn, label, anchor, accent, box: { x: 0, y: top, width, height } };
}

/** The block moved to an x: its left edge, or its right edge where its lines end there. It stays within the width. */
export function blockAt(block: FigureBlock, x: number, width: number): FigureBlock {
  const left = block.anchor === 'start' ? x : x - block.box.width;
  return { ...block, box: { ...block.box, x: Math.max(0, Math.min(left, width - block.box.width)) } };
}

/** Draws the block where it was laid out; the one in accent is the one that the chart is about. */
export function drawFigureBlock({ figure, rank, leadIn, label, anchor, accent, box }: FigureBlock): readonly Markup[] {
  const type = TYPES[rank];
  const amountTop = box.y + leadInHeight(leadIn);
  const x = anchor === 'start' ? box.x : box.x + box.width;
  const y = amountTop + type.leading / 2 + type.size * MIDDLE_TO_BASELINE;
  return [
    ...textLines(leadIn === '' ? [] : [leadIn], { x, y: box.y }, NOTE, 'chart-note', anchor),
    ...amountText(figure.written, x, y, { numeral: `chart-${rank}`, accent, anchor }),
    ...drawLabelBlock(label, { x, y: amountTop + type.leading }, anchor),
  ];
}

function leadInHeight(leadIn: string): number {
  return leadIn === '' ? 0 : NOTE.leading;
}
