import { toNumber } from '../model/amount/decimal.ts';
import { boundOf, exactValue } from '../model/amount/value.ts';
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

function figureOf(report: Report, id: string): Figure {
  const figure = report.figures.get(id);
  if (figure === undefined) throw new Error(`The chart names a figure "${id}" that the report does not have.`);
  return figure;
}

/** Title as declared; the subtitle names place and period, the period only where all figures share one. */
function chartText(declaration: ChartDeclaration, report: Report, place: Place, language: Language): ChartText {
  const periods = new Set(figuresDrawn(declaration).map(({ id }) => figurePeriod(figureOf(report, id), language)));
  const [only] = periods;
  const period = only !== undefined && periods.size === 1 ? only : writePeriod(report.period, language);
  const note = declaration.note && plainText(declaration.note, language, report.figures);
  return {
    title: plainText(declaration.title, language, report.figures),
    subtitle: [textIn(place.name, language).text, period].join(language === 'zh' ? '，' : ', '),
    note,
  };
}

function chartFigure(figure: Figure, declaration: ChartDeclaration, report: Report, language: Language): ChartFigure {
  const size = figure.amount.kind === 'quantity' ? toNumber(exactValue(figure.amount)) : 0;
  const periods = new Set(figuresDrawn(declaration).map(({ id }) => figurePeriod(figureOf(report, id), language)));
  return {
    id: figure.id,
    label: figureLabel(figure, language),
    written: figureAmount(figure, language),
    size,
    bound: boundOf(figure.amount),
    standing: figure.standing,
    note: periods.size > 1 ? figurePeriod(figure, language) : undefined,
  };
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
