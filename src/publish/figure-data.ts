import type { Amount } from '../model/amount/amount.ts';
import { boundOf, exactValue, unitOf } from '../model/amount/value.ts';
import { isoDate } from '../model/calendar-date.ts';
import type { Figure } from '../model/figure.ts';
import { LANGUAGES, type Language } from '../model/language.ts';
import { periodPhrase } from '../model/period-phrase.ts';
import type { Place } from '../model/place.ts';
import type { Report } from '../model/report.ts';
import { type Text, textIn } from '../model/text.ts';
import { figureAmount, figureLabel, figureQualifiers } from '../wording/figure-words.ts';
import { interfaceIn } from '../wording/interface/interface.ts';
import { writeChinese } from '../wording/number/chinese.ts';
import { type Figures, plainProse, plainText } from '../wording/prose/prose.ts';
import { csv } from './csv.ts';

/**
 * A report's figures as data. `value` is a decimal in base units as text, since a float would round it, and is
 * absent where the source gives words only; `bound` says how the true value stands to it and must not be dropped.
 */
export function reportData(report: Report, place: Place) {
  return {
    place: { id: place.id, name: place.name, code: place.code, divisions: place.divisions },
    year: report.year,
    title: written(report.title, report.figures),
    sources: [...report.sources.values()].map((source) => ({ ...source, date: source.date && isoDate(source.date) })),
    figures: [...report.figures.values()].map((figure) => figureData(figure, report.figures)),
    honours: report.honours.map((honour) => ({
      ...honour,
      date: honour.date && isoDate(honour.date),
      note: honour.note && written(honour.note, report.figures),
    })),
  };
}

function figureData(figure: Figure, figures: Figures) {
  return {
    id: figure.id,
    label: figure.label,
    amount: writeChinese(figure.amount),
    written: Object.fromEntries(LANGUAGES.map((language) => [language, figureAmount(figure, language)])),
    value: decimalOf(figure.amount),
    unit: unitOf(figure.amount),
    bound: boundOf(figure.amount),
    period: periodPhrase(figure.period),
    asOf: figure.asOf === undefined || figure.asOf === 'publication' ? figure.asOf : isoDate(figure.asOf),
    basis: figure.basis,
    standing: figure.standing,
    source: figure.source,
    partOf: figure.partOf,
    closes: figure.closes,
    conflictsWith: figure.conflictsWith,
    derived: figure.derived && { from: figure.derived.from, how: written(figure.derived.how, figures) },
    note: figure.note && written(figure.note, figures),
  };
}

/** A text with its figures in place: whoever reads the data has no braces to resolve. */
function written({ zh, en }: Text, figures: Figures): Text {
  return { zh: plainProse(zh, 'zh', figures), en: en === undefined ? undefined : plainProse(en, 'en', figures) };
}

function decimalOf(amount: Amount): string | undefined {
  if (amount.kind === 'quantity') return exactValue(amount);
  return amount.kind === 'rank' ? amount.place : undefined;
}

/** A report's figures as a table in a language, amounts as written and as values. */
export function reportCsv(report: Report, language: Language): string {
  const words = interfaceIn(language);
  const head = [
    'id',
    words.figure,
    words.amount,
    words.value,
    words.unit,
    words.bound,
    words.period,
    words.source,
    words.note,
  ];
  const rows = [...report.figures.values()].map((figure) => [
    figure.id,
    figureLabel(figure, language),
    figureAmount(figure, language),
    decimalOf(figure.amount) ?? '',
    unitOf(figure.amount),
    words.bounds[boundOf(figure.amount)],
    figureQualifiers(figure, language),
    sourceName(report, figure, language),
    remarksOn(figure, report, language),
  ]);
  return csv([head, ...rows]);
}

/** What a reader of the table must know of a figure: that it was calculated, that another contradicts it, and its note. */
function remarksOn({ derived, conflictsWith, note }: Figure, report: Report, language: Language): string {
  const words = interfaceIn(language);
  const colon = language === 'zh' ? '：' : ': ';
  const other = conflictsWith === undefined ? undefined : report.figures.get(conflictsWith);
  return [
    derived && `${words.derivedFrom}${colon}${plainText(derived.how, language, report.figures)}`,
    other && `${words.conflictsWith}${colon}${figureLabel(other, language)}`,
    note && plainText(note, language, report.figures),
  ]
    .filter((remark) => remark !== undefined)
    .join(language === 'zh' ? '；' : '; ');
}

function sourceName(report: Report, figure: Figure, language: Language): string {
  const source = report.sources.get(figure.source);
  return source === undefined ? figure.source : textIn(source.publisher ?? source.title, language).text;
}
