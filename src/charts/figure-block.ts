import type { ChartWords } from '../wording/interface/charts.ts';
import { amountText, amountWidth } from './amount-text.ts';
import type { Box } from './box.ts';
import type { ChartFigure } from './chart.ts';
import { drawLabelBlock, figureLabel, type LabelBlock, textLines } from './label-block.ts';
import type { Markup, Point } from './svg.ts';
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
  readonly box: Box;
}

const TYPES = { great: GREAT, value: VALUE } as const;

/** Lays a figure out below `top`, its label broken for a width. */
export function figureBlock(
  figure: ChartFigure,
  place: { readonly top: number; readonly width: number; readonly rank: FigureRank; readonly leadIn?: string },
  words: ChartWords,
): FigureBlock {
  const { top, rank, leadIn = '' } = place;
  const label = figureLabel(figure, place.width, words);
  const type = TYPES[rank];
  const width = Math.max(label.width, amountWidth(figure.written, type.size), textWidth(leadIn, NOTE.size));
  const height = leadInHeight(leadIn) + type.leading + label.height;
  return { figure, rank, leadIn, label, box: { x: 0, y: top, width, height } };
}

/** Draws the block where it was laid out; the one in accent is the one that the chart is about. */
export function drawFigureBlock({ figure, rank, leadIn, label, box }: FigureBlock): readonly Markup[] {
  const type = TYPES[rank];
  const amountTop = box.y + leadInHeight(leadIn);
  const at: Point = { x: box.x, y: amountTop + type.leading / 2 + type.size * MIDDLE_TO_BASELINE };
  const style = { numeral: `chart-${rank}`, accent: rank === 'great', anchor: 'start' } as const;
  return [
    ...textLines(leadIn === '' ? [] : [leadIn], box, NOTE, 'chart-note'),
    ...amountText(figure.written, at.x, at.y, style),
    ...drawLabelBlock(label, { x: box.x, y: amountTop + type.leading }),
  ];
}

function leadInHeight(leadIn: string): number {
  return leadIn === '' ? 0 : NOTE.leading;
}
