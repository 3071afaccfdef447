import { expect, test } from 'vitest';
import { parsePeriod } from '../../../src/model/period-phrase.ts';
import type { TimeCause } from '../../../src/model/time-cause.ts';
import type { Sentence } from '../../../src/wording/findings/sentence.ts';
import { TIME_SENTENCES } from '../../../src/wording/findings/time.ts';

type CauseByCode = { readonly [Each in TimeCause as Each['code']]: Each };

function say<Code extends keyof CauseByCode>(code: Code, cause: CauseByCode[Code]): Sentence {
  const sentences: { readonly [Each in keyof CauseByCode]: (given: CauseByCode[Each]) => Sentence } = TIME_SENTENCES;
  return sentences[code](cause);
}

/** A phrase that is refused, with what its editor then reads. */
function told(phrase: string): { readonly code: string; readonly text: string } {
  const reading = parsePeriod(phrase);
  if (reading.ok) throw new Error(`accepted: ${phrase}`);
  const { zh, en } = say(reading.cause.code, reading.cause);
  return { code: reading.cause.code, text: `${phrase}\n  ${zh}\n  ${en}` };
}

const PHRASES = [
  '2023年5月',
  '二〇二三年五月',
  '2023-5-8',
  '2023.10',
  '２０２３-05',
  '2023-05-08 12:30',
  '45054',
  '5月8日',
  '2203',
  '2023-13',
  '2023-02-30',
  '2023-02-00',
  'May 8, 2023',
  '2016-2020',
  '截止2023-12-08',
  '2023-11 to 2023-01',
  '全年',
];

test('an editor reads what is wrong with a date or period and what to type instead', () => {
  expect(PHRASES.map((phrase) => told(phrase).text).join('\n')).toMatchInlineSnapshot(`
    "2023年5月
      这里不用“年、月、日”（“2023年5月”）。请写成“2023-05”。
      “2023年5月” is in the Chinese form. Write “2023-05”.
    二〇二三年五月
      这里不用“年、月、日”（“二〇二三年五月”）。请写成“2023”“2023-05”或“2023-05-08”的形式。
      “二〇二三年五月” is in the Chinese form. Write it in the form “2023”, “2023-05” or “2023-05-08”.
    2023-5-8
      “2023-5-8”的月和日要用两位数。请写成“2023-05-08”。
      “2023-5-8” needs two digits for month and day. Write “2023-05-08”.
    2023.10
      “2023.10”的年、月、日之间要用短横“-”。请写成“2023-10”。
      “2023.10” needs hyphens between year, month and day. Write “2023-10”.
    ２０２３-05
      “２０２３-05”里有全角字符。请写成“2023-05”。
      “２０２３-05” contains full-width characters. Write “2023-05”.
    2023-05-08 12:30
      “2023-05-08 12:30”带有时刻，这里只写日期。请写成“2023-05-08”。
      “2023-05-08 12:30” has a time of day; only the date is wanted. Write “2023-05-08”.
    45054
      “45054”像是 Excel 的日期序号。请写成“2023-05-08”。
      “45054” looks like an Excel date serial. Write “2023-05-08”.
    5月8日
      “5月8日”缺年份。请写成“2025-05-08”这样的完整日期；原文未写年份的，不要补写，在“note”里说明。
      “5月8日” has no year. Write a full date such as “2025-05-08”; if the source gives no year, do not supply one; say so in a note.
    2203
      年份“2203”不在1900至2099年之间。请核对。
      The year “2203” is not between 1900 and 2099. Please check.
    2023-13
      没有“13”月。请核对。
      There is no month “13”. Please check.
    2023-02-30
      2023年2月没有30日，只有28天。请核对。
      February 2023 has no 30th day, only 28 days. Please check.
    2023-02-00
      2023年2月没有0日，只有28天。请核对。
      A day cannot be 0; February 2023 has 28 days. Please check.
    May 8, 2023
      “May 8, 2023”不是日期。请写成“2023”“2023-05”或“2023-05-08”的形式。
      “May 8, 2023” is not a date. Write it in the form “2023”, “2023-05” or “2023-05-08”.
    2016-2020
      “2016-2020”的起止之间要用“to”或“至”。请写成“2016 to 2020”。
      “2016-2020” needs “to” or “至” between its beginning and its end. Write “2016 to 2020”.
    截止2023-12-08
      “截止2023-12-08”不是规定的写法。请写成“截至2023-12-08”。
      “截止2023-12-08” is not one of the forms that are understood. Write “截至2023-12-08”.
    2023-11 to 2023-01
      结束时间“2023-01”应晚于开始时间。请核对。
      The end “2023-01” must lie after the beginning. Please check.
    全年
      “全年”不是时间。可写“2023”“2023-05”“2023-01至2023-11”“2022-07以来”“截至2023-12-08”“截至目前”“现状”或“时间未注明”。
      “全年” is not a period. It may be “2023”, “2023-05”, “2023-01 to 2023-11”, “since 2022-07”, “until 2023-12-08”, “to date”, “current” or “undated”."
  `);
});

test('every cause is among the phrases above', () => {
  const codes = new Set(PHRASES.map((phrase) => told(phrase).code));
  expect([...codes].toSorted()).toEqual(Object.keys(TIME_SENTENCES).toSorted());
});
