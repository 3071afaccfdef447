import { compareDecimals, shiftDecimal } from '../../amount/decimal.ts';
import { exactValue } from '../../amount/value.ts';
import type { BarsChart } from '../../chart.ts';
import type { Path, Remark } from '../../remark.ts';
import { atLeastTwo, type Drawn, oneUnit, quantitiesOf, refusal } from './drawn.ts';

/** Counts further apart than ten to this power leave the smaller bar invisible: they are shown as great figures instead. */
const FURTHEST_APART = 2;

/** Bars share one unit and one order of magnitude; where their periods differ, each is printed, and the editor is told. */
export function barsRule(chart: BarsChart, path: Path, drawn: readonly Drawn[]): readonly Remark[] {
  const at = [...path, 'figures'];
  return [
    ...atLeastTwo(at, drawn),
    ...oneScale(at, drawn),
    ...highlightRule(chart, path),
    ...onePeriod(chart.figures, at, drawn),
  ];
}

function highlightRule({ highlight, figures }: BarsChart, path: Path): readonly Remark[] {
  if (highlight === undefined || figures.includes(highlight)) return [];
  return [refusal([...path, 'highlight'], { code: 'highlight-not-shown', id: highlight })];
}

/** Numbers on one scale share a unit and are near enough to be seen; where units differ, sizes say nothing. */
export function oneScale(path: Path, drawn: readonly Drawn[]): readonly Remark[] {
  const units = oneUnit(path, drawn);
  return units.length > 0 ? units : withinReach(path, drawn);
}

function withinReach(path: Path, drawn: readonly Drawn[]): readonly Remark[] {
  const sorted = quantitiesOf(drawn).map(exactValue).toSorted(compareDecimals);
  const [smallest] = sorted;
  const largest = sorted.at(-1);
  if (smallest === undefined || largest === undefined) return [];
  if (compareDecimals(largest, shiftDecimal(smallest, FURTHEST_APART)) <= 0) return [];
  return [refusal(path, { code: 'too-far-apart', largest, smallest })];
}

function onePeriod(ids: readonly string[], path: Path, drawn: readonly Drawn[]): readonly Remark[] {
  const periods = new Set(drawn.map(({ figure }) => JSON.stringify(figure.period)));
  return periods.size > 1 ? [{ severity: 'warning', path, cause: { code: 'periods-differ', ids } }] : [];
}
