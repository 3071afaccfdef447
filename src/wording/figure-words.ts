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

/** The figure's period, its basis and its standing, as one phrase: 截至见报时, `2024, expected`. */
export function figureQualifiers(figure: Figure, language: Language): string {
  const standing = figure.standing === 'stated' ? [] : [interfaceIn(language).standing[figure.standing]];
  return joined([figurePeriod(figure, language), ...standing], language);
}

/** When the figure was so, and against what it is measured: `January to November 2020, year on year`. */
export function figurePeriod(figure: Figure, language: Language): string {
  const basis = figure.basis === undefined ? [] : [interfaceIn(language).basis[figure.basis]];
  return joined([periodOf(figure, language), ...basis], language);
}

function joined(phrases: readonly string[], language: Language): string {
  return phrases.join(language === 'zh' ? '，' : ', ');
}

/** Where the period is open at its end, the day up to which the figure holds closes it. */
function periodOf({ period, asOf }: Figure, language: Language): string {
  const open = period.kind === 'to-date' || period.kind === 'current';
  return open && asOf !== undefined ? writeAsOf(asOf, language) : writePeriod(period, language);
}
