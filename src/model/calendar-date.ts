import { findDateMistake } from './date-mistakes.ts';
import { daysInMonth } from './month-length.ts';
import type { TimeCause } from './time-cause.ts';

/**
 * A date as precise as the source: a year, a month or a day. A part that the source leaves out is absent,
 * never filled in.
 */
export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number | undefined;
  /** 1 to 31; only together with a month. */
  readonly day?: number | undefined;
}

/** What reading a date yields. */
export type DateReading =
  | { readonly ok: true; readonly date: CalendarDate }
  | { readonly ok: false; readonly cause: TimeCause };

/** Earlier and later years are slips of the key in a report on the work of one year. */
const YEARS = { first: 1900, last: 2099 };

/** Reads `2023`, `2023-05` or `2023-05-08` (ISO 8601, reduced precision); everything else is refused with its cause. */
export function parseCalendarDate(phrase: string): DateReading {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(phrase);
  if (match === null) return { ok: false, cause: findDateMistake(phrase) };
  const [, yearDigits = '', monthDigits, dayDigits] = match;
  const year = Number(yearDigits);
  if (year < YEARS.first || year > YEARS.last) {
    return { ok: false, cause: { code: 'date-year-unlikely', offset: 0, found: yearDigits } };
  }
  if (monthDigits === undefined) return { ok: true, date: { year } };
  const month = Number(monthDigits);
  if (month < 1 || month > 12) {
    return { ok: false, cause: { code: 'date-month-impossible', offset: 5, found: monthDigits } };
  }
  if (dayDigits === undefined) return { ok: true, date: { year, month } };
  const day = Number(dayDigits);
  const days = daysInMonth(year, month);
  if (day < 1 || day > days) {
    return { ok: false, cause: { code: 'date-day-impossible', offset: 8, found: dayDigits, year, month, days } };
  }
  return { ok: true, date: { year, month, day } };
}

/** The date in the form in which it is typed, which is ISO 8601: `2023-05`. */
export function isoDate({ year, month, day }: CalendarDate): string {
  const parts = [year, month, day].filter((part) => part !== undefined);
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** A date of full precision as one number that grows with time; months and days that are absent are given. */
function ordinal({ year, month, day }: CalendarDate, absent: { readonly month: number; readonly day: number }): number {
  return (year * 100 + (month ?? absent.month)) * 100 + (day ?? absent.day);
}

function firstDay(date: CalendarDate): number {
  return ordinal(date, { month: 1, day: 1 });
}

function lastDay(date: CalendarDate): number {
  return ordinal(date, { month: 12, day: 31 });
}

/** In order of time, for sorting: by first day, and of two that begin together the longer first (2023 before 2023-01). */
export function compareDates(first: CalendarDate, second: CalendarDate): number {
  return firstDay(first) - firstDay(second) || lastDay(second) - lastDay(first);
}

/** Whether a date has days before the first day of another. */
export function beginsBefore(date: CalendarDate, other: CalendarDate): boolean {
  return firstDay(date) < firstDay(other);
}

/** Whether a date has days after the last day of another. */
export function endsAfter(date: CalendarDate, other: CalendarDate): boolean {
  return lastDay(date) > lastDay(other);
}
