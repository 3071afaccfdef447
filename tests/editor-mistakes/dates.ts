import type { EditorMistake } from './mistake.ts';

const DATE = 'date: 2023-10';

/** Section D: dates and years; the last one is the issue's own, a date outside the period of the report. */
export const DATES: readonly EditorMistake[] = [
  { slug: '53 partial-date-zh', typed: [DATE, 'date: 2023年5月'], finds: ['error date-chinese'] },
  { slug: '54 date-single-digits', typed: [DATE, 'date: 2023-5-8'], finds: ['error date-single-digits'] },
  { slug: '55 dotted-date', typed: [DATE, 'date: 2023.10'], finds: ['error date-separator'] },
  { slug: '56 date-without-year', typed: [DATE, 'date: 5月8日'], finds: ['error date-without-year'] },
  { slug: '57 impossible-date', typed: [DATE, 'date: 2023-02-30'], finds: ['error date-day-impossible'] },
  { slug: '58 excel-serial', typed: [DATE, 'date: 45054'], finds: ['error date-excel-serial'] },
  { slug: '59 year-with-text', typed: ['year: 2023', 'year: 2023年'], finds: ['error year-with-text'] },
  { slug: 'D outside-period', typed: [DATE, 'date: 2032-10'], finds: ['warning outside-period'] },
];
