import { addDecimals, compareDecimals } from '../../amount/decimal.ts';
import { boundOf, exactValue } from '../../amount/value.ts';
import type { BandsChart } from '../../chart.ts';
import type { Path, Remark } from '../../remark.ts';
import type { Report } from '../../report.ts';
import { type Drawn, quantitiesOf, refusal } from './drawn.ts';

/**
 * A share is drawn only along a relation that the figures themselves declare. A figure that does not exist is the
 * references' business.
 */
export function oneSetRule(
  report: Report,
  path: Path,
  { part, whole, relation }: { readonly part: string; readonly whole: string; readonly relation: 'closes' | 'part-of' },
): readonly Remark[] {
  const figure = report.figures.get(part);
  if (figure === undefined || !report.figures.has(whole)) return [];
  const declared = relation === 'closes' ? figure.closes : figure.partOf;
  return declared === whole ? [] : [refusal(path, { code: 'not-one-set', part, whole, relation })];
}

/** Bands make up their whole: each belongs to it, all are exact, and they add up. */
export function bandsRule(report: Report, chart: BandsChart, path: Path, drawn: readonly Drawn[]): readonly Remark[] {
  const sets = chart.bands.flatMap((part, index) =>
    oneSetRule(report, [...path, 'bands', index], { part, whole: chart.whole, relation: 'part-of' }),
  );
  const inexact = drawn.flatMap(({ path: at, figure }) =>
    boundOf(figure.amount) === 'exact'
      ? []
      : [refusal(at, { code: 'not-countable', id: figure.id, why: 'approximate' })],
  );
  return [...sets, ...inexact, ...(sets.length + inexact.length > 0 ? [] : sumRule(path, drawn))];
}

function sumRule(path: Path, drawn: readonly Drawn[]): readonly Remark[] {
  const [whole, ...bands] = quantitiesOf(drawn).map(exactValue);
  if (whole === undefined) return [];
  const sum = bands.reduce(addDecimals, '0');
  if (compareDecimals(sum, whole) === 0) return [];
  return [refusal([...path, 'bands'], { code: 'sum-mismatch', whole, sum, parts: bands })];
}
