import type { Figure } from '../model/figure.ts';
import type { Language } from '../model/language.ts';
import { textIn } from '../model/text.ts';
import { interfaceIn } from './interface/interface.ts';
import { withNoun, writeAmount } from './number/amount.ts';
import { writeAsOf, writePeriod } from './time/period.ts';

/** A figure's amount as it stands in tables, charts and great numerals, with its noun where it has one. */
export function figureAmount(figure: Figure, language: Language): string {
  if (language === 'en' && figure.noun !== undefined) return withNoun(figure.amount, figure.noun, 'figure');
  return writeAmount(figure.amount, language, 'figure');
}

/** What is counted, in a language. */
export function figureLabel(figure: Figure, language: Language): string {
  return textIn(figure.label, language).text;
}

/** The figure's period and its basis, as one phrase: 截至见报时, `January to November 2020, year on year`. */
export function figurePeriodAndBasis(figure: Figure, language: Language): string {
  const basis = figure.basis === undefined ? [] : [interfaceIn(language).basis[figure.basis]];
  return joined([periodOf(figure, language), ...basis], language);
}

/** Period, basis and standing as one phrase: `January to November 2020, since the start of the year, expected`. */
export function figureQualifiers(figure: Figure, language: Language): string {
  const standing = figure.standing === 'stated' ? [] : [interfaceIn(language).standing[figure.standing]];
  return joined([figurePeriodAndBasis(figure, language), ...standing], language);
}

function joined(statements: readonly string[], language: Language): string {
  return statements.join(language === 'zh' ? '，' : ', ');
}

/** Where the period is open at its end, the day up to which the figure holds closes it. */
function periodOf({ period, asOf }: Figure, language: Language): string {
  const open = period.kind === 'to-date' || period.kind === 'current';
  return open && asOf !== undefined ? writeAsOf(asOf, language) : writePeriod(period, language);
}
