import { max } from 'd3';
import type { ChartWords } from '../../wording/interface/charts.ts';
import { type BarRows, barsStart, layOutBarRows } from '../bar-rows.ts';
import type { ChartFigure, PanelsData } from '../chart.ts';
import { BETWEEN_PANELS, type PanelHeading, panelHeading } from '../panel-heading.ts';
import { WIDE_FROM } from '../type-sizes.ts';
import { type LoneFigure, loneAbove, loneBeside } from './lone-figure.ts';

/** The figures of one unit: bars on a scale of their own, or a single amount, whose bar would compare with nothing. */
export type Panel = { readonly heading: PanelHeading } & ({ readonly bars: BarRows } | { readonly lone: LoneFigure });

/** The whole chart in numbers. */
export interface PanelsLayout {
  readonly height: number;
  readonly panels: readonly Panel[];
}

/** Lays out a panel for each unit, one below another, each on its own scale from zero and all with one left edge. */
export function layOutPanels(data: PanelsData, width: number, words: ChartWords): PanelsLayout {
  const start = max(data.panels, ({ figures }) => barsStart(figures, width, words)) ?? 0;
  let bottom = -BETWEEN_PANELS;
  const panels = data.panels.map(({ unit, figures }): Panel => {
    const heading = panelHeading(unit, { x: 0, top: bottom + BETWEEN_PANELS }, width);
    const [only, ...others] = figures;
    if (only !== undefined && others.length === 0) {
      const lone = loneFigure(only, heading.bottom);
      bottom = lone.bottom;
      return { heading, lone };
    }
    const bars = layOutBarRows(figures, { top: heading.bottom, width, start }, words);
    bottom = bars.bottom;
    return { heading, bars };
  });
  return { height: Math.max(0, bottom), panels };

  function loneFigure(figure: ChartFigure, top: number): LoneFigure {
    return width >= WIDE_FROM ? loneBeside(figure, top, start, words) : loneAbove(figure, top, width, words);
  }
}
