import { type CalendarDate, parseCalendarDate } from '../model/calendar-date.ts';
import type { Language } from '../model/language.ts';

/** The day for which a command makes the site, or what to tell who gave it wrongly. */
export type SiteDay =
  | { readonly ok: true; readonly day: CalendarDate }
  | { readonly ok: false; readonly message: Readonly<Record<Language, string>> };

/** China keeps one time, eight hours ahead of UTC, all year. */
const CHINA_IS_AHEAD = 8 * 60 * 60 * 1000;

/**
 * The day for which the site is made: the one given by `--date`, else by SUIBAO_DATE, else the day it is in China at
 * `now`, wherever the machine stands. A command asks once and hands the day on.
 */
export function siteDay(option: string | undefined, environment: NodeJS.ProcessEnv, now: Date): SiteDay {
  const china = new Date(now.getTime() + CHINA_IS_AHEAD).toISOString().slice(0, 10);
  const typed = option ?? environment.SUIBAO_DATE ?? china;
  const reading = parseCalendarDate(typed);
  if (reading.ok && reading.date.day !== undefined) return { ok: true, day: reading.date };
  return {
    ok: false,
    message: {
      zh: `“${typed}”不是完整的日期。请写年、月、日，例如 --date ${china}。`,
      en: `“${typed}” is not a whole date. Write year, month and day, such as --date ${china}.`,
    },
  };
}
