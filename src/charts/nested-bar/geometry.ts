import { scaleLinear } from 'd3';
import type { ChartWords } from '../../wording/interface/charts.ts';
import { type BarPlace, reach } from '../bar-end.ts';
import type { NestedBarData } from '../chart.ts';
import { type FigureBlock, figureBlock } from '../figure-block.ts';
import type { SpanLine } from '../span-line.ts';

/** The whole chart in numbers. */
export interface NestedBarLayout {
  readonly height: number;
  readonly whole: FigureBlock;
  readonly wholeBar: BarPlace;
  /** Inside the bar of the whole, from the same zero. */
  readonly partBar: BarPlace;
  readonly span: SpanLine;
  readonly part: FigureBlock;
}

const WHOLE = 46;
const PART = 20;
const SPACE = { aboveBar: 12, underBar: 9, underSpan: 8 } as const;

/** Lays out a bar inside a bar: the whole named above, the part below, on one scale from zero. */
export function layOutNestedBar(data: NestedBarData, width: number, words: ChartWords): NestedBarLayout {
  const largest = Math.max(data.whole.size, data.part.size) || 1;
  const beyond = Math.max(reach(data.whole.bound), reach(data.part.bound));
  const length = scaleLinear([0, largest], [0, width - beyond]);
  const whole = figureBlock(data.whole, { top: 0, width, rank: 'value' }, words);
  const top = whole.box.height + SPACE.aboveBar;
  const partLength = length(data.part.size);
  const span = { from: 0.5, to: Math.max(0.5, partLength - 0.5), y: top + WHOLE + SPACE.underBar };
  const below = { top: span.y + SPACE.underSpan, width, rank: 'great', leadIn: words.ofWhich } as const;
  const part = figureBlock(data.part, below, words);
  return {
    height: part.box.y + part.box.height,
    whole,
    wholeBar: { x: 0, y: top, length: length(data.whole.size), height: WHOLE },
    partBar: { x: 0, y: top + (WHOLE - PART) / 2, length: partLength, height: PART },
    span,
    part,
  };
}
