import type { ChartWords } from '../../wording/interface/charts.ts';
import type { ChartTable, RatesData } from '../chart.ts';
import { figuresTable } from '../figures-table.ts';
import { named } from '../named.ts';

/** Every rate in words, panel by panel, each panel with its basis and period. */
export function describeRates({ panels }: RatesData, words: ChartWords): string {
  const sentences = panels.map(({ title, figures }) => {
    const amounts = figures.map((figure) => named(figure, words));
    return panels.length > 1 ? words.sentences.under(title, amounts) : words.sentences.listed(amounts);
  });
  return words.join(sentences);
}

/** The rates as a table, in the order of the panels; where there are several, each rate notes its basis and period. */
export function tabulateRates({ panels }: RatesData, words: ChartWords): ChartTable {
  const figures = panels.flatMap(({ title, figures: members }) =>
    members.map((figure) =>
      panels.length > 1 ? { ...figure, note: words.apposed([title, ...noteOf(figure)]) } : figure,
    ),
  );
  return figuresTable(figures, words);
}

function noteOf({ note }: { readonly note?: string | undefined }): readonly string[] {
  return note === undefined ? [] : [note];
}
