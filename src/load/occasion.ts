import { type CalendarDate, parseCalendarDate } from '../model/calendar-date.ts';
import { LANGUAGES, type Language } from '../model/language.ts';

/**
 * The day for which the site is made, from SUIBAO_DATE, which the commands set: pages never read the clock, so that
 * the same content and the same day give the same bytes. Undefined where none is set.
 */
export function theDay(): CalendarDate | undefined {
  const reading = parseCalendarDate(process.env.SUIBAO_DATE ?? '');
  return reading.ok ? reading.date : undefined;
}

/** Whether pages are made for the editor who writes them, drafts and all, and not for readers. */
export function isPreview(): boolean {
  return process.env.SUIBAO_PREVIEW === '1';
}

/** The languages of what a terminal says of content: the one that its command speaks, or both where none is known. */
export function spokenLanguages(): readonly Language[] {
  const spoken = LANGUAGES.filter((language) => language === process.env.SUIBAO_LANGUAGE);
  return spoken.length === 0 ? LANGUAGES : spoken;
}
