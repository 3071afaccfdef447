import { unitOf } from './amount/value.ts';
import type { Figure } from './figure.ts';
import type { Report } from './report.ts';

/** One figure of a place over its years, oldest first. */
export interface FigureOverYears {
  readonly id: string;
  readonly years: readonly { readonly year: number; readonly figure: Figure }[];
}

/**
 * The figures that a place reports in at least two years, by equal ids. A figure whose unit changed between the years
 * is not the same measure any more and is left out; so is one that is not a number.
 */
export function figuresOverYears(reports: readonly Report[]): readonly FigureOverYears[] {
  const oldestFirst = reports.toSorted((a, b) => a.year - b.year);
  const ids = new Set(oldestFirst.flatMap((report) => [...report.figures.keys()]));
  return [...ids]
    .map((id) => ({ id, years: oldestFirst.flatMap((report) => inYear(report, id)) }))
    .filter(({ years }) => years.length >= 2 && new Set(years.map(({ figure }) => unitOf(figure.amount))).size === 1);
}

function inYear({ year, figures }: Report, id: string): FigureOverYears['years'] {
  const figure = figures.get(id);
  return figure === undefined || figure.amount.kind !== 'quantity' ? [] : [{ year, figure }];
}
