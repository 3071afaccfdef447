import type { ChartWords } from '../../wording/interface/charts.ts';
import type { ChartFigure, ChartTable, PairsData } from '../chart.ts';
import { figuresTable } from '../figures-table.ts';
import { named } from '../named.ts';

/** Both measures of every thing in words. Nothing is divided by anything. */
export function describePairs(data: PairsData, words: ChartWords): string {
  return words.sentences.listed(measures(data, words).map((figure) => named(figure, words)));
}

/** A row for every measure, named after its thing. */
export function tabulatePairs(data: PairsData, words: ChartWords): ChartTable {
  return figuresTable(measures(data, words), words);
}

/** Every figure with the name of its thing in its label, unless that says it already. */
function measures({ pairs }: PairsData, words: ChartWords): readonly ChartFigure[] {
  return pairs.flatMap(({ label, first, second }) =>
    [first, second].map((figure) =>
      figure.label.startsWith(label) ? figure : { ...figure, label: words.apposed([label, figure.label]) },
    ),
  );
}
