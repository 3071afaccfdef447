import type { ChartKind } from '../model/chart.ts';
import type { ChartWords } from '../wording/interface/charts.ts';
import { drawBands } from './bands/draw.ts';
import { describeBands, tabulateBands } from './bands/words.ts';
import { drawBars } from './bars/draw.ts';
import { describeBars, tabulateBars } from './bars/words.ts';
import { drawBeforeAfter } from './before-after/draw.ts';
import { describeBeforeAfter, tabulateBeforeAfter } from './before-after/words.ts';
import type { ChartData, ChartDataOf, ChartKindEntry, ChartTable, Drawing } from './chart.ts';
import { drawClosedOfTotal } from './closed-of-total/draw.ts';
import { describeClosedOfTotal, tabulateClosedOfTotal } from './closed-of-total/words.ts';
import { drawHonoursMatrix } from './honours-matrix/draw.ts';
import { describeHonoursMatrix, tabulateHonoursMatrix } from './honours-matrix/words.ts';
import { drawHonoursTimeline } from './honours-timeline/draw.ts';
import { describeHonoursTimeline, tabulateHonoursTimeline } from './honours-timeline/words.ts';
import { drawLadder } from './ladder/draw.ts';
import { describeLadder, tabulateLadder } from './ladder/words.ts';
import { drawNestedBar } from './nested-bar/draw.ts';
import { describeNestedBar, tabulateNestedBar } from './nested-bar/words.ts';
import { drawPairs } from './pairs/draw.ts';
import { describePairs, tabulatePairs } from './pairs/words.ts';
import { drawPanels } from './panels/draw.ts';
import { describePanels, tabulatePanels } from './panels/words.ts';
import { drawRates } from './rates/draw.ts';
import { describeRates, tabulateRates } from './rates/words.ts';
import { drawSlope } from './slope/draw.ts';
import { describeSlope, tabulateSlope } from './slope/words.ts';
import { drawTrend } from './trend/draw.ts';
import { describeTrend, tabulateTrend } from './trend/words.ts';
import { drawUnitDots } from './unit-dots/draw.ts';
import { describeUnitDots, tabulateUnitDots } from './unit-dots/words.ts';

/** Every kind of chart. A new kind is a folder of its own and one entry here. */
export const CHART_KINDS: { readonly [Kind in ChartKind]: ChartKindEntry<ChartDataOf<Kind>> } = {
  'closed-of-total': {
    draw: drawClosedOfTotal,
    alternative: describeClosedOfTotal,
    table: tabulateClosedOfTotal,
    examples: 'closed-of-total/examples.yaml',
  },
  bars: {
    draw: drawBars,
    alternative: describeBars,
    table: tabulateBars,
    examples: 'bars/examples.yaml',
  },
  'nested-bar': {
    draw: drawNestedBar,
    alternative: describeNestedBar,
    table: tabulateNestedBar,
    examples: 'nested-bar/examples.yaml',
  },
  'unit-dots': {
    draw: drawUnitDots,
    alternative: describeUnitDots,
    table: tabulateUnitDots,
    examples: 'unit-dots/examples.yaml',
  },
  bands: {
    draw: drawBands,
    alternative: describeBands,
    table: tabulateBands,
    examples: 'bands/examples.yaml',
  },
  ladder: {
    draw: drawLadder,
    alternative: describeLadder,
    table: tabulateLadder,
    examples: 'ladder/examples.yaml',
  },
  rates: {
    draw: drawRates,
    alternative: describeRates,
    table: tabulateRates,
    examples: 'rates/examples.yaml',
  },
  'before-after': {
    draw: drawBeforeAfter,
    alternative: describeBeforeAfter,
    table: tabulateBeforeAfter,
    examples: 'before-after/examples.yaml',
  },
  panels: {
    draw: drawPanels,
    alternative: describePanels,
    table: tabulatePanels,
    examples: 'panels/examples.yaml',
  },
  pairs: {
    draw: drawPairs,
    alternative: describePairs,
    table: tabulatePairs,
    examples: 'pairs/examples.yaml',
  },
  slope: {
    draw: drawSlope,
    alternative: describeSlope,
    table: tabulateSlope,
    examples: 'slope/examples.yaml',
  },
  trend: {
    draw: drawTrend,
    alternative: describeTrend,
    table: tabulateTrend,
    examples: 'trend/examples.yaml',
  },
  'honours-timeline': {
    draw: drawHonoursTimeline,
    alternative: describeHonoursTimeline,
    table: tabulateHonoursTimeline,
    examples: 'honours-timeline/examples.yaml',
  },
  'honours-matrix': {
    draw: drawHonoursMatrix,
    alternative: describeHonoursMatrix,
    table: tabulateHonoursMatrix,
    examples: 'honours-matrix/examples.yaml',
  },
};

/** Draws a chart of any kind for a width in CSS pixels: 340 on a phone, 720 in a column. */
export function drawChart(data: ChartData, width: number, words: ChartWords): Drawing {
  return bound(data).draw(width, words);
}

/** The finding of a chart in words, for those who do not see the picture. */
export function chartAlternative(data: ChartData, words: ChartWords): string {
  return bound(data).alternative(words);
}

/** The data of a chart as a table. */
export function chartTable(data: ChartData, words: ChartWords): ChartTable {
  return bound(data).table(words);
}

/** A kind's functions with its data filled in, so that what follows need not know the kind. */
interface BoundChart {
  readonly draw: (width: number, words: ChartWords) => Drawing;
  readonly alternative: (words: ChartWords) => string;
  readonly table: (words: ChartWords) => ChartTable;
}

function bound(data: ChartData): BoundChart {
  switch (data.kind) {
    case 'closed-of-total':
      return bind(CHART_KINDS[data.kind], data);
    case 'bars':
      return bind(CHART_KINDS[data.kind], data);
    case 'nested-bar':
      return bind(CHART_KINDS[data.kind], data);
    case 'unit-dots':
      return bind(CHART_KINDS[data.kind], data);
    case 'bands':
      return bind(CHART_KINDS[data.kind], data);
    case 'ladder':
      return bind(CHART_KINDS[data.kind], data);
    case 'rates':
      return bind(CHART_KINDS[data.kind], data);
    case 'before-after':
      return bind(CHART_KINDS[data.kind], data);
    case 'panels':
      return bind(CHART_KINDS[data.kind], data);
    case 'pairs':
      return bind(CHART_KINDS[data.kind], data);
    case 'slope':
      return bind(CHART_KINDS[data.kind], data);
    case 'trend':
      return bind(CHART_KINDS[data.kind], data);
    case 'honours-timeline':
      return bind(CHART_KINDS[data.kind], data);
    case 'honours-matrix':
      return bind(CHART_KINDS[data.kind], data);
  }
}

function bind<Data extends ChartData>(entry: ChartKindEntry<Data>, data: Data): BoundChart {
  return {
    draw: (width, words) => entry.draw(data, width, words),
    alternative: (words) => entry.alternative(data, words),
    table: (words) => entry.table(data, words),
  };
}
