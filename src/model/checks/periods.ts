import { type CalendarDate, isoDate } from '../calendar-date.ts';
import type { Period } from '../period.ts';
import { periodPhrase } from '../period-phrase.ts';
import { periodsApart } from '../periods-apart.ts';
import type { Path, Remark } from '../remark.ts';
import type { Report } from '../report.ts';
import type { Text } from '../text.ts';

/** A date or period of a report, and the texts in which its reader may be told why it is of another time. */
interface Dated {
  readonly path: Path;
  readonly typed: string;
  readonly period: Period;
  readonly told: readonly (Text | undefined)[];
}

/**
 * What certainly lies outside the report's period is a slip of the key, or something that a reader must be told. A year
 * named beside it (in the label, the title or the note) tells it, and a forecast looks ahead by its nature. A period
 * that only reaches beyond the report's (2016 to 2020, since 2017) is none of this.
 */
export function checkPeriods(report: Report): readonly Remark[] {
  const remarks = dated(report).flatMap(({ path, typed, period, told }): readonly Remark[] => {
    if (!periodsApart(period, report.period) || told.some((text) => namesYear(text, typed))) return [];
    const cause = { code: 'outside-period', found: typed, report: periodPhrase(report.period) } as const;
    return [{ severity: 'warning', path, cause }];
  });
  return [...checkYear(report), ...remarks];
}

function checkYear({ year, period }: Report): readonly Remark[] {
  if (!periodsApart(period, inDate({ year }))) return [];
  const cause = { code: 'outside-period', found: periodPhrase(period), report: String(year) } as const;
  return [{ severity: 'error', path: ['period'], cause }];
}

function dated(report: Report): readonly Dated[] {
  const figures = [...report.figures.values()].filter(({ standing }) => standing !== 'expected');
  return [
    ...figures.map(({ id, period, label, note }) => inPeriod(['figures', id, 'period'], period, [label, note])),
    ...figures.flatMap(({ id, asOf, label, note }): readonly Dated[] => {
      if (asOf === undefined || asOf === 'publication') return [];
      // A state may be counted after the year is over, but not before it began.
      const period: Period = { kind: 'until', to: asOf };
      return [{ path: ['figures', id, 'as-of'], typed: isoDate(asOf), period, told: [label, note] }];
    }),
    ...report.honours.flatMap(({ date, title, note }, index): readonly Dated[] =>
      date === undefined ? [] : [inPeriod(['honours', index, 'date'], inDate(date), [title, note])],
    ),
    ...report.events.map(({ period, title, text }, index) =>
      inPeriod(['events', index, 'period'], period, [title, text]),
    ),
  ];
}

function inPeriod(path: Path, period: Period, told: Dated['told']): Dated {
  return { path, typed: periodPhrase(period), period, told };
}

function inDate(date: CalendarDate): Period {
  return { kind: 'in', date };
}

/** Whether a text names a year of what was typed. */
function namesYear(text: Text | undefined, typed: string): boolean {
  return (typed.match(/\d{4}/g) ?? []).some((year) => text?.zh.includes(year) ?? false);
}
