import type { text } from '../../model/schema/fields.ts';
import type { FieldsOf, FieldWords } from './field-words.ts';

/** A text in both languages. */
export const TEXT_FIELDS: FieldsOf<typeof text> = {
  zh: { zh: '中文，用全角标点。', en: 'The Chinese text, with full-width punctuation.', examples: ['市西街道'] },
  en: {
    zh: '英文。还没有译好就不写这一行，网页先显示中文并注明。',
    en: 'The English text. Leave the line out until it is translated; the page then shows the Chinese, marked as such.',
    examples: ['Shixi Subdistrict'],
  },
};

/** The kinds of value that fields take, as an editor types them. */
export const VALUE_WORDS = {
  text: {
    zh: '中英文一对。',
    en: 'A text in Chinese and English.',
    examples: [{ zh: '市西街道', en: 'Shixi Subdistrict' }],
  },
  words: { zh: '一段文字。', en: 'A line of text.', examples: ['滨州日报'] },
  id: {
    zh: '编号：小写英文字母、数字和短横。',
    en: 'An id: lower-case letters, digits and hyphens.',
    examples: ['hazards-found'],
  },
  year: { zh: '四位数字的年份。', en: 'A year of four digits.', examples: ['2023'] },
  date: {
    zh: '日期，来源写到哪一级就写到哪一级：年、年-月、年-月-日。',
    en: 'A date as exact as the source gives it: year, year-month or year-month-day.',
    examples: ['2023', '2023-05', '2023-05-08'],
  },
  day: { zh: '年-月-日。', en: 'A day: year-month-day.', examples: ['2023-05-08'] },
  period: {
    zh: '时间：某年、某月、某日，起止，某时以来，截至某日，截至目前，现状，时间未注明。',
    en: 'A time: a year, month or day, a span, since, until, to date, current or undated.',
    examples: ['2023', '2023-05', '2023-01 to 2023-11', 'since 2022-07', 'until 2023-12-08', 'to date', 'undated'],
  },
  amount: {
    zh: '来源里怎么写就怎么写，量词和“余”“超过”等一起写。只有文字、没有数的，中英文都写出来。',
    en: 'The amount as the source puts it, with its measure word and words such as 余 or 超过. Where the source has words and no number, give them in both languages.',
    examples: ['809项', '1790余万元', '超过8万人次', '43.2万平方米', '第1名', { zh: '近一半', en: 'nearly half' }],
  },
  flag: { zh: '是写 true，否写 false。', en: 'true for yes, false for no.', examples: ['true'] },
  address: { zh: '完整的网址。', en: 'A whole web address.', examples: ['https://report.example/'] },
} as const satisfies Readonly<Record<string, FieldWords>>;

/** What an editor reads where a value has not the form that its field needs. */
export const FORM_WORDS = {
  words: { zh: '这里不能是空的。', en: 'This must not be empty.' },
  id: {
    zh: '编号只能用小写英文字母、数字和短横，例如 party-building-1。',
    en: 'An id holds lower-case letters, digits and hyphens only, such as party-building-1.',
  },
  year: { zh: '年份写四位数字，例如 2023。', en: 'Write a year in four digits, such as 2023.' },
  date: {
    zh: '日期写成 2023、2023-05 或 2023-05-08。',
    en: 'Write a date as 2023, 2023-05 or 2023-05-08.',
  },
  day: { zh: '日期写到日，例如 2023-05-08。', en: 'Write the day too, such as 2023-05-08.' },
  period: {
    zh: '时间写成 2023、2023-05、2023-01 to 2023-11、since 2022-07、until 2023-12-08、to date 等。',
    en: 'Write a period as 2023, 2023-05, 2023-01 to 2023-11, since 2022-07, until 2023-12-08, to date and so on.',
  },
  amount: {
    zh: '数字写成 809项、1790余万元、超过8万人次 这样：半角数字，不留空格，前面只能有“超过”“近”“约”一类的词。',
    en: 'Write an amount as 809项, 1790余万元 or 超过8万人次: half-width digits, no spaces, and before them only words such as 超过, 近 or 约.',
  },
  flag: { zh: '这里写 true 或 false。', en: 'Write true or false.' },
  address: { zh: '请写完整的网址，以 https:// 开头。', en: 'Write the whole address, beginning with https://.' },
} as const satisfies Readonly<Record<string, FieldWords>>;
