import { toNumber } from '../model/amount/decimal.ts';
import { boundOf, exactValue } from '../model/amount/value.ts';
import type { Figure } from '../model/figure.ts';
import type { Language } from '../model/language.ts';
import type { Place } from '../model/place.ts';
import { textIn } from '../model/text.ts';
import type { FigureOverYears } from '../model/years.ts';
import { figureAmount, figureLabel, figurePeriod } from '../wording/figure-words.ts';
import { writeDate } from '../wording/time/date.ts';
import type { ChartFigure, SlopeData, TrendData } from './chart.ts';

/** What a place's page draws of a figure over its years: a slope between two, a trend over more; undefined for fewer. */
export function overYearsData(
  { years }: FigureOverYears,
  place: Place,
  language: Language,
): SlopeData | TrendData | undefined {
  const [first, second, ...more] = years;
  if (first === undefined || second === undefined) return undefined;
  const subtitle = textIn(place.name, language).text;
  const text = { title: figureLabel((more.at(-1) ?? second).figure, language), subtitle };
  const inYear = ({ year, figure }: { readonly year: number; readonly figure: Figure }) =>
    yearFigure(year, figure, language);
  if (more.length === 0) return { kind: 'slope', text, from: inYear(first), to: inYear(second) };
  return { kind: 'trend', text, points: years.map((each) => ({ year: each.year, figure: inYear(each) })) };
}

/** A figure named by its year; its period is added where it is not simply that year. */
function yearFigure(year: number, figure: Figure, language: Language): ChartFigure {
  const label = writeDate({ year }, language);
  const period = figurePeriod(figure, language);
  return {
    id: `${figure.id}-${year}`,
    label,
    written: figureAmount(figure, language),
    size: figure.amount.kind === 'quantity' ? toNumber(exactValue(figure.amount)) : 0,
    bound: boundOf(figure.amount),
    standing: figure.standing,
    note: period === label ? undefined : period,
  };
}
