import type { Quantity } from '../amount/amount.ts';
import { compareDecimals, shiftDecimal } from '../amount/decimal.ts';
import { boundOf, comparable, exactValue } from '../amount/value.ts';
import type { ModelCause } from '../cause.ts';
import type { ChartDeclaration } from '../chart.ts';
import type { Figure } from '../figure.ts';
import type { Path, Remark } from '../remark.ts';
import type { Report } from '../report.ts';
import { figuresDrawn, reportCharts } from '../report-sections.ts';

/** Counts further apart than this leave the smaller bar invisible: they are shown as two great figures instead. */
const FURTHEST_APART = 100;

/** More dots than this are no longer counted by eye. */
const MOST_DOTS = 60;

/** A chart claims no more than its figures: what it may not show, the model refuses, and says why. */
export function checkCharts(report: Report): readonly Remark[] {
  return reportCharts(report).flatMap(({ path, chart }) => {
    const drawn = figuresDrawn(chart).flatMap(({ path: key, id }) => {
      const figure = report.figures.get(id);
      return figure === undefined ? [] : [{ path: [...path, ...key], figure }];
    });
    const remarks = drawn.flatMap(({ path: at, figure }) =>
      figure.amount.kind === 'quantity' ? [] : [error(at, { code: 'no-number', id: figure.id })],
    );
    return [...remarks, ...rule(report, chart, path, drawn)];
  });
}

interface Drawn {
  readonly path: Path;
  readonly figure: Figure;
}

function rule(report: Report, chart: ChartDeclaration, path: Path, drawn: readonly Drawn[]): readonly Remark[] {
  switch (chart.kind) {
    case 'closed-of-total':
      return setRule(report, chart.closed, chart.total, 'closes', [...path, 'closed']);
    case 'nested-bar':
      return setRule(report, chart.part, chart.whole, 'part-of', [...path, 'part']);
    case 'bars':
      return barsRule(chart.figures, chart.highlight, path, drawn);
    case 'unit-dots':
      return drawn.flatMap(({ path: at, figure }) => dotsRule(at, figure));
    case 'honours-timeline':
    case 'honours-matrix':
      return honoursRule(report, chart, path);
  }
}

/** A share is drawn only along a declared relation; a figure that does not exist is the references' business. */
function setRule(
  report: Report,
  part: string,
  whole: string,
  relation: 'closes' | 'part-of',
  path: Path,
): readonly Remark[] {
  const figure = report.figures.get(part);
  if (figure === undefined || !report.figures.has(whole)) return [];
  if ((relation === 'closes' ? figure.closes : figure.partOf) === whole) return [];
  return [error(path, { code: 'not-one-set', part, whole, relation })];
}

function barsRule(
  ids: readonly string[],
  highlight: string | undefined,
  path: Path,
  drawn: readonly Drawn[],
): readonly Remark[] {
  const remarks: Remark[] = [];
  if (ids.length === 1) remarks.push(error([...path, 'figures'], { code: 'one-bar' }));
  if (highlight !== undefined && !ids.includes(highlight)) {
    remarks.push(error([...path, 'highlight'], { code: 'highlight-not-shown', id: highlight }));
  }
  const quantities = drawn.flatMap(({ figure }) => (figure.amount.kind === 'quantity' ? [figure.amount] : []));
  const scale = scaleCause(quantities);
  if (scale !== undefined) remarks.push(error([...path, 'figures'], scale));
  const periods = new Set(drawn.map(({ figure }) => JSON.stringify(figure.period)));
  if (periods.size > 1) {
    remarks.push({ severity: 'warning', path: [...path, 'figures'], cause: { code: 'periods-differ', ids } });
  }
  return remarks;
}

/** Why some quantities cannot stand on one scale. Where their units differ, their sizes say nothing. */
function scaleCause(quantities: readonly Quantity[]): ModelCause | undefined {
  const [first] = quantities;
  if (first === undefined) return undefined;
  if (quantities.some((quantity) => !comparable(first, quantity))) {
    return { code: 'units-differ', units: [...new Set(quantities.map(({ unit }) => unit))] };
  }
  const sorted = quantities.map(exactValue).toSorted(compareDecimals);
  const [smallest = '0'] = sorted;
  const largest = sorted.at(-1) ?? '0';
  return apart(largest, smallest) ? { code: 'too-far-apart', largest, smallest } : undefined;
}

function apart(largest: string, smallest: string): boolean {
  return compareDecimals(largest, shiftDecimal(smallest, Math.log10(FURTHEST_APART))) > 0;
}

function dotsRule(path: Path, figure: Figure): readonly Remark[] {
  if (figure.amount.kind !== 'quantity') return [];
  const why = notCountable(figure.amount);
  return why === undefined ? [] : [error(path, { code: 'not-countable', id: figure.id, why })];
}

function notCountable(quantity: Quantity): 'approximate' | 'above-60' | 'fraction' | undefined {
  if (boundOf(quantity) !== 'exact') return 'approximate';
  const value = exactValue(quantity);
  if (value.includes('.') || value.startsWith('-')) return 'fraction';
  return compareDecimals(value, String(MOST_DOTS)) > 0 ? 'above-60' : undefined;
}

function honoursRule(report: Report, chart: ChartDeclaration, path: Path): readonly Remark[] {
  if (path[0] !== 'honour-charts') return [error([...path, 'kind'], { code: 'chart-misplaced', kind: chart.kind })];
  const shown = report.honours.filter((honour) => chart.kind !== 'honours-timeline' || honour.date !== undefined);
  return shown.length > 0 ? [] : [error([...path, 'kind'], { code: 'no-honours', kind: chart.kind })];
}

function error(path: Path, cause: ModelCause): Remark {
  return { severity: 'error', path, cause };
}
