import type { ChartWords } from '../../wording/interface/charts.ts';
import { inOrder } from '../bar-rows.ts';
import type { ChartFigure, ChartTable, PanelsData } from '../chart.ts';
import { figuresTable } from '../figures-table.ts';
import { named } from '../named.ts';

/** Every figure in words, unit by unit. */
export function describePanels(data: PanelsData, words: ChartWords): string {
  return words.sentences.listed(inPanels(data).map((figure) => named(figure, words)));
}

/** The figures as a table, in the order of the panels and of the bars in them. */
export function tabulatePanels(data: PanelsData, words: ChartWords): ChartTable {
  return figuresTable(inPanels(data), words);
}

function inPanels({ panels }: PanelsData): readonly ChartFigure[] {
  return panels.flatMap(({ figures }) => inOrder(figures));
}
