import type { ChartDeclaration } from '../../chart.ts';
import type { Path, Remark } from '../../remark.ts';
import type { Report } from '../../report.ts';
import { figuresDrawn, isWaiting, reportCharts } from '../../report-sections.ts';
import { barsRule, oneScale } from './bars.ts';
import { atLeastTwo, type Drawn, refusal } from './drawn.ts';
import { bandsRule, oneSetRule } from './one-set.ts';
import { ratesRule } from './rates.ts';
import { unitDotsRule } from './unit-dots.ts';

/** A chart claims no more than its figures: what it may not show, the model refuses, and says why. */
export function checkCharts(report: Report): readonly Remark[] {
  return reportCharts(report).flatMap(({ path, chart }) => {
    if (isWaiting(report, chart)) return [];
    const drawn = figuresDrawn(chart).flatMap(({ path: key, id }): readonly Drawn[] => {
      const figure = report.figures.get(id);
      return figure === undefined ? [] : [{ path: [...path, ...key], figure }];
    });
    const wordless = drawn.filter(({ figure }) => figure.amount.kind !== 'quantity');
    if (wordless.length === 0) return rule(report, chart, path, drawn);
    return wordless.map(({ path: at, figure }) => refusal(at, { code: 'no-number', id: figure.id }));
  });
}

function rule(report: Report, chart: ChartDeclaration, path: Path, drawn: readonly Drawn[]): readonly Remark[] {
  switch (chart.kind) {
    case 'closed-of-total': {
      const relation = { part: chart.closed, whole: chart.total, relation: 'closes' } as const;
      return oneSetRule(report, [...path, 'closed'], relation);
    }
    case 'nested-bar': {
      const relation = { part: chart.part, whole: chart.whole, relation: 'part-of' } as const;
      return oneSetRule(report, [...path, 'part'], relation);
    }
    case 'bars':
      return barsRule(chart, path, drawn);
    case 'unit-dots':
      return unitDotsRule(drawn);
    case 'bands':
      return bandsRule(report, chart, path, drawn);
    case 'rates':
      return ratesRule(drawn);
    case 'before-after':
      return oneScale(path, drawn);
    case 'ladder':
      return atLeastTwo([...path, 'figures'], drawn);
    case 'panels':
    case 'pairs':
      return [];
    case 'honours-timeline':
    case 'honours-matrix':
      return honoursRule(report, chart.kind, path);
  }
}

function honoursRule(report: Report, kind: 'honours-timeline' | 'honours-matrix', path: Path): readonly Remark[] {
  if (path[0] !== 'honour-charts') return [refusal([...path, 'kind'], { code: 'chart-misplaced', kind })];
  const shown = report.honours.filter((honour) => kind === 'honours-matrix' || honour.date !== undefined);
  return shown.length > 0 ? [] : [refusal([...path, 'kind'], { code: 'no-honours', kind })];
}
