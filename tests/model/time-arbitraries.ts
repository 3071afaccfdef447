import fc from 'fast-check';
import { beginsBefore, type CalendarDate, endsAfter } from '../../src/model/calendar-date.ts';
import { daysInMonth } from '../../src/model/month-length.ts';
import type { Period } from '../../src/model/period.ts';

const year = fc.integer({ min: 1900, max: 2099 });
const month = fc.integer({ min: 1, max: 12 });

const wholeDate = fc
  .record({ year, month, day: fc.integer({ min: 1, max: 31 }) })
  .filter((date) => date.day <= daysInMonth(date.year, date.month));

/** Dates of every precision. */
export const calendarDate: fc.Arbitrary<CalendarDate> = fc.oneof(
  fc.record({ year }),
  fc.record({ year, month }),
  wholeDate,
);

const span = fc
  .tuple(calendarDate, calendarDate)
  .filter(([from, to]) => endsAfter(to, from) && !beginsBefore(to, from))
  .map(([from, to]): Period => ({ kind: 'span', from, to }));

/** Periods of every kind. */
export const period: fc.Arbitrary<Period> = fc.oneof(
  calendarDate.map((date): Period => ({ kind: 'in', date })),
  span,
  calendarDate.map((from): Period => ({ kind: 'since', from })),
  calendarDate.map((to): Period => ({ kind: 'until', to })),
  fc.constantFrom<Period>({ kind: 'to-date' }, { kind: 'current' }, { kind: 'undated' }),
);
