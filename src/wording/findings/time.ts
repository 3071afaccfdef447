import type { TimeCause } from '../../model/time-cause.ts';
import { englishOrdinal } from '../number/english-ordinal.ts';
import { englishMonth } from '../time/date.ts';
import type { Sentences } from './sentence.ts';

const SEASON = /[春夏秋冬]/;

/** What to type instead, or in which form to type it where only the editor can know. */
function write(corrected: string | undefined): { readonly zh: string; readonly en: string } {
  return corrected === undefined
    ? {
        zh: '请写成“2023”“2023-05”或“2023-05-08”的形式。',
        en: 'Write it in the form “2023”, “2023-05” or “2023-05-08”.',
      }
    : { zh: `请写成“${corrected}”。`, en: `Write “${corrected}”.` };
}

/** What an editor reads about a date or period that is not accepted. */
export const TIME_SENTENCES: Sentences<TimeCause> = {
  'date-chinese': ({ found, corrected }) => ({
    zh: `这里不用“年、月、日”（“${found}”）。${write(corrected).zh}`,
    en: `“${found}” is in the Chinese form. ${write(corrected).en}`,
  }),
  'date-single-digits': ({ found, corrected }) => ({
    zh: `“${found}”的月和日要用两位数。${write(corrected).zh}`,
    en: `“${found}” needs two digits for month and day. ${write(corrected).en}`,
  }),
  'date-separator': ({ found, corrected }) => ({
    zh: `“${found}”的年、月、日之间要用短横“-”。${write(corrected).zh}`,
    en: `“${found}” needs hyphens between year, month and day. ${write(corrected).en}`,
  }),
  'date-fullwidth': ({ found, corrected }) => ({
    zh: `“${found}”里有全角字符。${write(corrected).zh}`,
    en: `“${found}” contains full-width characters. ${write(corrected).en}`,
  }),
  'date-time-of-day': ({ found, corrected }) => ({
    zh: `“${found}”带有时刻，这里只写日期。${write(corrected).zh}`,
    en: `“${found}” has a time of day; only the date is wanted. ${write(corrected).en}`,
  }),
  'date-excel-serial': ({ found, corrected }) => ({
    zh: `“${found}”像是 Excel 的日期序号。${write(corrected).zh}`,
    en: `“${found}” looks like an Excel date serial. ${write(corrected).en}`,
  }),
  'date-without-year': ({ found }) => ({
    zh: `“${found}”缺年份。请写成“2025-05-08”这样的完整日期；原文未写年份的，不要补写，在“note”里说明。`,
    en: `“${found}” has no year. Write a full date such as “2025-05-08”; if the source gives no year, do not supply one; say so in a note.`,
  }),
  'date-year-unlikely': ({ found }) => ({
    zh: `年份“${found}”不在1900至2099年之间。请核对。`,
    en: `The year “${found}” is not between 1900 and 2099. Please check.`,
  }),
  'date-month-impossible': ({ found }) => ({
    zh: `没有“${found}”月。请核对。`,
    en: `There is no month “${found}”. Please check.`,
  }),
  'date-day-impossible': ({ found, year, month, days }) => ({
    zh: `${year}年${month}月没有${Number(found)}日，只有${days}天。请核对。`,
    en:
      Number(found) === 0
        ? `A day cannot be 0; ${englishMonth(month)} ${year} has ${days} days. Please check.`
        : `${englishMonth(month)} ${year} has no ${englishOrdinal(String(Number(found)))} day, only ${days} days. Please check.`,
  }),
  'date-unreadable': ({ found }) => ({
    zh: `“${found}”不是日期。${write(undefined).zh}${SEASON.test(found) ? '只知道季节的，只写年份，季节写进名称。' : ''}`,
    en: `“${found}” is not a date. ${write(undefined).en}${SEASON.test(found) ? ' Where only the season is known, write the year and put the season into the label.' : ''}`,
  }),
  'period-range-mark': ({ found, corrected }) => ({
    zh: `“${found}”的起止之间要用“to”或“至”。${write(corrected).zh}`,
    en: `“${found}” needs “to” or “至” between its beginning and its end. ${write(corrected).en}`,
  }),
  'period-wrong-word': ({ found, corrected }) => ({
    zh: `“${found}”不是规定的写法。${write(corrected).zh}`,
    en: `“${found}” is not one of the forms that are understood. ${write(corrected).en}`,
  }),
  'period-order': ({ found }) => ({
    zh: `结束时间“${found}”应晚于开始时间。请核对。`,
    en: `The end “${found}” must lie after the beginning. Please check.`,
  }),
  'period-unreadable': ({ found }) => ({
    zh: `“${found}”不是时间。可写“2023”“2023-05”“2023-01至2023-11”“2022-07以来”“截至2023-12-08”“截至目前”“现状”或“时间未注明”。`,
    en: `“${found}” is not a period. It may be “2023”, “2023-05”, “2023-01 to 2023-11”, “since 2022-07”, “until 2023-12-08”, “to date”, “current” or “undated”.`,
  }),
};
