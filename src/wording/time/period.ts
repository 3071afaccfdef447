import type { CalendarDate } from '../../model/calendar-date.ts';
import type { Language } from '../../model/language.ts';
import type { Period } from '../../model/period.ts';
import { englishMonth, writeDate } from './date.ts';

/** Two dates as precise as each other, so that what they share is written once. */
function alike(from: CalendarDate, to: CalendarDate): boolean {
  return (from.month === undefined) === (to.month === undefined) && (from.day === undefined) === (to.day === undefined);
}

function chineseSpan(from: CalendarDate, to: CalendarDate): string {
  if (!alike(from, to) || from.year !== to.year) return `${writeDate(from, 'zh')}至${writeDate(to, 'zh')}`;
  const day = to.day === undefined ? '' : `${to.day}日`;
  const month = from.month === to.month ? '' : `${to.month}月`;
  return `${writeDate(from, 'zh')}至${month}${day}`;
}

function monthAndDay({ month, day }: CalendarDate): string {
  const name = month === undefined ? '' : englishMonth(month);
  return day === undefined ? name : `${name} ${day}`;
}

function englishSpan(from: CalendarDate, to: CalendarDate): string {
  if (!alike(from, to) || from.year !== to.year || from.month === undefined) {
    return `${writeDate(from, 'en')}${from.day === undefined ? '' : ','} to ${writeDate(to, 'en')}`;
  }
  const end = from.month === to.month ? String(to.day) : monthAndDay(to);
  return `${monthAndDay(from)} to ${end}${to.day === undefined ? ' ' : ', '}${to.year}`;
}

/** The day on which a figure was so, or the publication where the source says 截至目前 and no date. */
export function writeAsOf(asOf: CalendarDate | 'publication', language: Language): string {
  if (asOf === 'publication') return language === 'zh' ? '截至见报时' : 'as of publication';
  return language === 'zh' ? `截至${writeDate(asOf, 'zh')}` : `as of ${writeDate(asOf, 'en')}`;
}

/** A period, to stand beside a figure: 2023年1月至11月 and "January to November 2023", 截至见报时 and "as of publication". */
export function writePeriod(period: Period, language: Language): string {
  const chinese = language === 'zh';
  switch (period.kind) {
    case 'in':
      return writeDate(period.date, language);
    case 'span':
      return chinese ? chineseSpan(period.from, period.to) : englishSpan(period.from, period.to);
    case 'since':
      return chinese ? `${writeDate(period.from, 'zh')}以来` : `since ${writeDate(period.from, 'en')}`;
    case 'until':
      return writeAsOf(period.to, language);
    case 'to-date':
      return writeAsOf('publication', language);
    case 'current':
      return chinese ? '目前' : 'at present';
    case 'undated':
      return chinese ? '时间未注明' : 'date not given';
  }
}
