import type { CalendarDate } from '../../model/calendar-date.ts';
import type { Language } from '../../model/language.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The English name of a month, 1 to 12. Throws a RangeError for any other number. */
export function englishMonth(month: number): string {
  const name = MONTHS[month - 1];
  if (name === undefined) throw new RangeError(`not a month: ${month}`);
  return name;
}

function chineseDate({ year, month, day }: CalendarDate): string {
  return `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`;
}

function englishDate({ year, month, day }: CalendarDate): string {
  if (month === undefined) return String(year);
  return day === undefined ? `${englishMonth(month)} ${year}` : `${englishMonth(month)} ${day}, ${year}`;
}

/** A date, as precise as the source: 2023年5月8日 and "May 8, 2023", 2023年5月 and "May 2023", 2023年 and "2023". */
export function writeDate(date: CalendarDate, language: Language): string {
  return language === 'zh' ? chineseDate(date) : englishDate(date);
}
