import { toNumber } from '../model/amount/decimal.ts';
import { realUnit, unitKind } from '../model/amount/units.ts';
import { boundOf, exactValue, unitOf } from '../model/amount/value.ts';
import type { ChartDeclaration } from '../model/chart.ts';
import type { Figure } from '../model/figure.ts';
import { HONOUR_LEVELS, type Honour } from '../model/honour.ts';
import type { Language } from '../model/language.ts';
import type { Place } from '../model/place.ts';
import type { Report } from '../model/report.ts';
import { figuresDrawn } from '../model/report-sections.ts';
import { textIn } from '../model/text.ts';
import { figureAmount, figureLabel, figurePeriod } from '../wording/figure-words.ts';
import { interfaceIn } from '../wording/interface/interface.ts';
import { ENGLISH_UNITS } from '../wording/number/english-unit.ts';
import { plainText } from '../wording/prose/prose.ts';
import { writeDate } from '../wording/time/date.ts';
import { writePeriod } from '../wording/time/period.ts';
import type { ChartData, ChartFigure, ChartHonour, ChartText } from './chart.ts';

/**
 * What a declared chart draws, in one language. The report has been checked, so that every figure exists.
 * @throws Error where a figure is missing all the same, which is a fault of the program, not of the content.
 */
export function chartData(declaration: ChartDeclaration, report: Report, place: Place, language: Language): ChartData {
  const text = chartText(declaration, report, place, language);
  const figure = (id: string) => chartFigure(figureOf(report, id), declaration, report, language);
  switch (declaration.kind) {
    case 'closed-of-total':
      return { kind: declaration.kind, text, total: figure(declaration.total), closed: figure(declaration.closed) };
    case 'nested-bar':
      return { kind: declaration.kind, text, whole: figure(declaration.whole), part: figure(declaration.part) };
    case 'bars':
      return {
        kind: declaration.kind,
        text,
        figures: declaration.figures.map(figure),
        highlight: declaration.highlight,
      };
    case 'unit-dots':
      return { kind: declaration.kind, text, figures: declaration.figures.map(figure) };
    case 'bands':
      return {
        kind: declaration.kind,
        text,
        whole: figure(declaration.whole),
        bands: declaration.bands.map(figure),
      };
    case 'ladder': {
      const missing = declaration.missing.map((level) => textIn(level, language).text);
      return { kind: declaration.kind, text, figures: declaration.figures.map(figure), missing };
    }
    case 'rates': {
      const panels = grouped(declaration.figures, (id) => figurePeriod(figureOf(report, id), language));
      return {
        kind: declaration.kind,
        text,
        panels: panels.map(({ key, ids }) => ({ title: key, figures: ids.map(figure) })),
      };
    }
    case 'before-after':
      return {
        kind: declaration.kind,
        text,
        before: figure(declaration.before),
        after: figure(declaration.after),
      };
    case 'panels': {
      const panels = grouped(declaration.figures, (id) => unitKind(unitOf(figureOf(report, id).amount)));
      return {
        kind: declaration.kind,
        text,
        panels: panels.map(({ ids: [first, ...others] }) => ({
          unit: unitName(figureOf(report, first), language),
          figures: [first, ...others].map(figure),
        })),
      };
    }
    case 'pairs': {
      const pairs = declaration.pairs.map(({ label, first, second }) => ({
        label: textIn(label, language).text,
        first: figure(first),
        second: figure(second),
      }));
      return { kind: declaration.kind, text, pairs };
    }
    case 'honours-timeline':
      return { kind: declaration.kind, text, honours: chartHonours(report, language) };
    case 'honours-matrix': {
      const labels = interfaceIn(language).honourLevels;
      const levels = HONOUR_LEVELS.map((level) => ({ level, label: labels[level] }));
      const used = levels.filter(({ level }) => report.honours.some((honour) => honour.level === level));
      return { kind: declaration.kind, text, honours: chartHonours(report, language), levels: used };
    }
  }
}

interface Group {
  readonly key: string;
  readonly ids: readonly [string, ...string[]];
}

/** Ids with equal keys together, in the order in which each key first appears. */
function grouped(ids: readonly string[], keyOf: (id: string) => string): readonly Group[] {
  const groups = new Map<string, [string, ...string[]]>();
  for (const id of ids) {
    const group = groups.get(keyOf(id));
    if (group === undefined) groups.set(keyOf(id), [id]);
    else group.push(id);
  }
  return [...groups].map(([key, members]) => ({ key, ids: members }));
}

/** What a panel counts in: the measure word in Chinese; in English the noun, or the unit's own name. */
function unitName(figure: Figure, language: Language): string {
  if (language === 'zh') return unitOf(figure.amount);
  if (figure.noun !== undefined) return figure.noun.other;
  const unit = realUnit(unitOf(figure.amount));
  return unit === undefined ? '' : ENGLISH_UNITS[unit].other;
}

function figureOf(report: Report, id: string): Figure {
  const figure = report.figures.get(id);
  if (figure === undefined) throw new Error(`The chart names a figure "${id}" that the report does not have.`);
  return figure;
}

/** Title as declared; the subtitle names place and period, the period only where all figures share one. */
function chartText(declaration: ChartDeclaration, report: Report, place: Place, language: Language): ChartText {
  const [only, ...others] = periodsDrawn(declaration, report, language);
  const period = only !== undefined && others.length === 0 ? only : writePeriod(report.period, language);
  const note = declaration.note && plainText(declaration.note, language, report.figures);
  return {
    title: plainText(declaration.title, language, report.figures),
    subtitle: [textIn(place.name, language).text, period].join(language === 'zh' ? '，' : ', '),
    note,
  };
}

/**
 * A figure notes its period and basis where the figures of the chart differ in them, and no heading of a panel says
 * it already. The standing is not in the note, since it stands with the label.
 */
function chartFigure(figure: Figure, declaration: ChartDeclaration, report: Report, language: Language): ChartFigure {
  const size = figure.amount.kind === 'quantity' ? toNumber(exactValue(figure.amount)) : 0;
  const noted = declaration.kind !== 'rates' && periodsDrawn(declaration, report, language).length > 1;
  return {
    id: figure.id,
    label: figureLabel(figure, language),
    written: figureAmount(figure, language),
    size,
    bound: boundOf(figure.amount),
    standing: figure.standing,
    note: noted ? figurePeriod(figure, language) : undefined,
  };
}

/** Every period with its basis that the figures of a chart have, once. */
function periodsDrawn(declaration: ChartDeclaration, report: Report, language: Language): readonly string[] {
  const figures = figuresDrawn(declaration).map(({ id }) => figureOf(report, id));
  return [...new Set(figures.map((figure) => figurePeriod(figure, language)))];
}

function chartHonours(report: Report, language: Language): readonly ChartHonour[] {
  return report.honours.map((honour) => chartHonour(honour, report, language));
}

function chartHonour(honour: Honour, report: Report, language: Language): ChartHonour {
  const labels = interfaceIn(language).honourLevels;
  return {
    id: honour.id,
    title: textIn(honour.title, language).text,
    level: honour.level && { level: honour.level, label: labels[honour.level] },
    recipients: honour.to.map((to) => textIn(to, language).text),
    by: honour.by && textIn(honour.by, language).text,
    date: honour.date && { at: honour.date, written: writeDate(honour.date, language) },
    note: honour.note && plainText(honour.note, language, report.figures),
  };
}
