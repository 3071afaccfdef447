import { beginsBefore, type CalendarDate, endsAfter, isoDate, parseCalendarDate } from './calendar-date.ts';
import type { Period } from './period.ts';
import { findPeriodMistake } from './period-mistakes.ts';
import type { TimeCause } from './time-cause.ts';

/** What reading a period yields. */
export type PeriodReading =
  | { readonly ok: true; readonly period: Period }
  | { readonly ok: false; readonly cause: TimeCause };

const FIXED: ReadonlyMap<string, Period> = new Map<string, Period>([
  ['to date', { kind: 'to-date' }],
  ['截至目前', { kind: 'to-date' }],
  ['current', { kind: 'current' }],
  ['现状', { kind: 'current' }],
  ['undated', { kind: 'undated' }],
  ['时间未注明', { kind: 'undated' }],
]);

/** A part of a phrase that must be a date, and where it begins. */
interface DatePart {
  readonly text: string;
  readonly offset: number;
}

type DateOrCause =
  | { readonly ok: true; readonly date: CalendarDate }
  | { readonly ok: false; readonly cause: TimeCause };

/** Reads a date inside a phrase; causes then speak of the whole phrase. */
function readDate(phrase: string, { text, offset }: DatePart): DateOrCause {
  const reading = parseCalendarDate(text);
  if (reading.ok) return reading;
  const cause = { ...reading.cause, offset: reading.cause.offset + offset };
  if (!('corrected' in cause) || cause.corrected === undefined) return { ok: false, cause };
  const corrected = phrase.slice(0, offset) + cause.corrected + phrase.slice(offset + text.length);
  return { ok: false, cause: { ...cause, corrected } };
}

function part(match: RegExpExecArray, group: number): DatePart {
  const [start = 0] = match.indices?.[group] ?? [];
  return { text: match[group] ?? '', offset: start };
}

function readSpan(phrase: string, match: RegExpExecArray): PeriodReading {
  const from = readDate(phrase, part(match, 1));
  if (!from.ok) return from;
  const to = readDate(phrase, part(match, 2));
  if (!to.ok) return to;
  if (!endsAfter(to.date, from.date) || beginsBefore(to.date, from.date)) {
    const { text, offset } = part(match, 2);
    return { ok: false, cause: { code: 'period-order', offset, found: text } };
  }
  return { ok: true, period: { kind: 'span', from: from.date, to: to.date } };
}

/**
 * Reads a period phrase: `2023`, `2023-05`, `2023-05-08`, `2023-01 to 2023-11` (至), `since 2022-07` (2022-07以来),
 * `until 2023-12-08` (截至2023-12-08), `to date` (截至目前), `current` (现状), `undated` (时间未注明).
 */
export function parsePeriod(phrase: string): PeriodReading {
  const fixed = FIXED.get(phrase);
  if (fixed !== undefined) return { ok: true, period: fixed };
  const mistake = findPeriodMistake(phrase);
  if (mistake !== undefined) return { ok: false, cause: mistake };

  const since = /^since (.+)$/d.exec(phrase) ?? /^自?(.+)以来$/d.exec(phrase);
  if (since !== null) {
    const from = readDate(phrase, part(since, 1));
    return from.ok ? { ok: true, period: { kind: 'since', from: from.date } } : from;
  }
  const until = /^until (.+)$/d.exec(phrase) ?? /^截至(.+)$/d.exec(phrase);
  if (until !== null) {
    const to = readDate(phrase, part(until, 1));
    return to.ok ? { ok: true, period: { kind: 'until', to: to.date } } : to;
  }
  const span = /^(.+?) to (.+)$/d.exec(phrase) ?? /^(.+?) ?至 ?(.+)$/d.exec(phrase);
  if (span !== null) return readSpan(phrase, span);

  const date = readDate(phrase, { text: phrase, offset: 0 });
  return date.ok ? { ok: true, period: { kind: 'in', date: date.date } } : date;
}

/** The period as it is typed, in the English forms: for files that the commands write. */
export function periodPhrase(period: Period): string {
  switch (period.kind) {
    case 'in':
      return isoDate(period.date);
    case 'span':
      return `${isoDate(period.from)} to ${isoDate(period.to)}`;
    case 'since':
      return `since ${isoDate(period.from)}`;
    case 'until':
      return `until ${isoDate(period.to)}`;
    case 'to-date':
      return 'to date';
    case 'current':
    case 'undated':
      return period.kind;
  }
}
