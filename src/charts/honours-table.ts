import type { ChartWords } from '../wording/interface/charts.ts';
import type { ChartHonour, ChartTable } from './chart.ts';

/** Honours as a table in the order given; a column that no honour fills is left out. */
export function honoursTable(honours: readonly ChartHonour[], words: ChartWords): ChartTable {
  const { columns } = words;
  const all: readonly { readonly heading: string; readonly cell: (honour: ChartHonour) => string }[] = [
    { heading: columns.honour, cell: ({ title }) => title },
    { heading: columns.level, cell: ({ level }) => level?.label ?? '' },
    { heading: columns.recipients, cell: ({ recipients }) => words.list(recipients) },
    { heading: columns.by, cell: ({ by }) => by ?? '' },
    { heading: columns.date, cell: ({ date }) => date?.written ?? '' },
    { heading: columns.note, cell: ({ note }) => note ?? '' },
  ];
  const filled = all.filter(({ cell }, index) => index === 0 || honours.some((honour) => cell(honour) !== ''));
  return {
    columns: filled.map(({ heading }) => heading),
    rows: honours.map((honour) => filled.map(({ cell }) => cell(honour))),
  };
}
