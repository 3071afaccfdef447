import { type CalendarDate, compareDates } from './calendar-date.ts';
import type { Report } from './report.ts';

/** Whether readers may see a report: it is published, still being written, or finished and waiting for its day. */
export type Publication = 'published' | 'draft' | 'waiting';

/**
 * How a report stands on a day. One that waits for a day appears on that day; where no day is given, nobody can say
 * that its day has come, and it waits.
 */
export function publicationOn(
  { status, publishOn }: Pick<Report, 'status' | 'publishOn'>,
  day: CalendarDate | undefined,
): Publication {
  if (status === 'draft') return 'draft';
  if (publishOn === undefined) return 'published';
  return day !== undefined && compareDates(publishOn, day) <= 0 ? 'published' : 'waiting';
}
