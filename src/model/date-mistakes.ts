import { daysInMonth } from './month-length.ts';
import type { DateCause } from './time-cause.ts';

/** One way of mistyping a date; the pattern names the parts that it can see. */
interface Mistake {
  readonly code: Exclude<DateCause['code'], 'date-day-impossible'>;
  readonly pattern: RegExp;
}

const MISTAKES: readonly Mistake[] = [
  { code: 'date-single-digits', pattern: /^(?<year>\d{4})-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?$/ },
  { code: 'date-chinese', pattern: /^(?<year>\d{4})年(?:(?<month>\d{1,2})月(?:(?<day>\d{1,2})[日号])?)?$/ },
  { code: 'date-chinese', pattern: /^[〇○零一二三四五六七八九]{4}年?.*$/u },
  {
    code: 'date-separator',
    pattern: /^(?<year>\d{4})(?<mark>[./．。])(?<month>\d{1,2})(?:\k<mark>(?<day>\d{1,2}))?$/,
  },
  { code: 'date-separator', pattern: /^(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})?$/ },
  {
    code: 'date-time-of-day',
    pattern: /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:T| )\d{1,2}:\d{2}.*$/,
  },
  { code: 'date-without-year', pattern: /^(?:\d{1,2}月(?:\d{1,2}[日号]?)?|\d{1,2}日|\d{1,2}-\d{1,2})$/ },
];

function twoDigits(part: string): string {
  return part.padStart(2, '0');
}

/** The parts in the form in which a date is typed, or undefined where the calendar has no such date. */
function typed(year: string, month?: string, day?: string): string | undefined {
  if (month === undefined) return year;
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  if (day === undefined) return `${year}-${twoDigits(month)}`;
  if (Number(day) < 1 || Number(day) > daysInMonth(Number(year), Number(month))) return undefined;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

const CHINESE_DIGITS = ['〇○零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

function chineseYear(phrase: string): string | undefined {
  if (!/^.{4}年?$/u.test(phrase)) return undefined;
  const digits = [...phrase].map((character) => CHINESE_DIGITS.findIndex((forms) => forms.includes(character)));
  return digits.slice(0, 4).join('');
}

/** Spreadsheets count days from the end of 1899; these serials are the days of 1954 to 2064. */
function fromSerial(phrase: string): string | undefined {
  if (!/^[2-5]\d{4}$/.test(phrase)) return undefined;
  return new Date(Date.UTC(1899, 11, 30 + Number(phrase))).toISOString().slice(0, 10);
}

function halfWidth(phrase: string): string {
  return phrase
    .replace(/[０-９．／]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[－−‐‑–—]/g, '-');
}

/** Why a phrase that is not in the form of a date is none. */
export function findDateMistake(phrase: string): DateCause {
  const place = { offset: 0, found: phrase };
  const serial = fromSerial(phrase);
  if (serial !== undefined) return { code: 'date-excel-serial', ...place, corrected: serial };

  for (const { code, pattern } of MISTAKES) {
    const match = pattern.exec(phrase);
    if (match === null) continue;
    const { year, month, day } = match.groups ?? {};
    const corrected = year === undefined ? chineseYear(phrase) : typed(year, month, day);
    return code === 'date-without-year' ? { code, ...place } : { code, ...place, corrected };
  }
  const narrow = halfWidth(phrase);
  if (narrow !== phrase && /^[\d./-]+$/.test(narrow)) {
    const [, year, month, day] = /^(\d{4})(?:[-./](\d{1,2})(?:[-./](\d{1,2}))?)?$/.exec(narrow) ?? [];
    const corrected = year === undefined ? undefined : typed(year, month, day);
    return { code: 'date-fullwidth', ...place, corrected };
  }
  return { code: 'date-unreadable', ...place };
}
