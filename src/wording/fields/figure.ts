import type { Basis, Standing } from '../../model/figure.ts';
import type { derived, figure, noun } from '../../model/schema/figure.ts';
import type { FieldsOf, OptionsOf } from './field-words.ts';
import { VALUE_WORDS } from './kinds.ts';

/** The keys of a figure. */
export const FIGURE_FIELDS: FieldsOf<typeof figure> = {
  label: {
    zh: '数字的名称，图表和表格里用。',
    en: 'The name of the figure, for tables and charts.',
    examples: [{ zh: '追回欠薪', en: 'Unpaid wages recovered' }],
  },
  amount: {
    zh: '数量，来源里怎么写就怎么写，量词和“余”“超过”等一起写。草稿里可以先空着。',
    en: 'The amount as the source puts it, with its measure word and words such as 余 or 超过. A draft may leave it empty.',
    examples: VALUE_WORDS.amount.examples,
  },
  noun: {
    zh: '量词在英文里对应的名词，单数和复数；元、吨、平方米等单位不用写。',
    en: 'The English noun for the measure word, singular and plural; units such as 元, 吨 or 平方米 need none.',
    examples: [{ one: 'case', other: 'cases' }],
  },
  period: {
    zh: '这个数字的时间；与整篇报告相同就不写。',
    en: 'The time of this figure; leave it out where it is that of the whole report.',
  },
  'as-of': {
    zh: '截至哪一天；来源只说“截至目前”的，写 publication（截至见报时）。',
    en: 'The day on which it was so; publication where the source only says “to date”.',
    examples: ['2023-12-31', 'publication'],
  },
  basis: {
    zh: '增减是同什么比。',
    en: 'What a change is measured against.',
    examples: ['year-on-year'],
  },
  standing: {
    zh: '这个数有多确定；不写就是来源明说的。',
    en: 'How sure the figure is; stated as a result if left out.',
    examples: ['expected'],
  },
  source: {
    zh: '出自哪个来源；只有一个来源时不用写。',
    en: 'The source; not needed where the report has one only.',
    examples: ['binzhou-daily'],
  },
  derived: {
    zh: '来源里没有、由别的数字算出来的，写明怎么算。',
    en: 'For a figure that is not in the source but calculated from others: how.',
    examples: [
      { from: ['hazards-found', 'hazards-fixed'], how: { zh: '前者减后者', en: 'The first less the second' } },
    ],
  },
  'part-of': {
    zh: '它是哪个数字的一部分（其中）。写了才可以画占比。',
    en: 'The figure of which this is a part (其中). Only then may a share be drawn.',
    examples: ['households-total'],
  },
  closes: {
    zh: '它办结、整改的是哪个数字里的事。',
    en: 'The figure whose items this one reports as settled, fixed or done.',
  },
  'conflicts-with': {
    zh: '与它矛盾的另一个数字；两个都保留，并在 notes 里说明。',
    en: 'Another figure that contradicts it; both are kept, and a note explains.',
    examples: ['grids-in-headline'],
  },
  indicator: {
    zh: '指标编号（indicators.yaml）。写了就可以与别的年份、别的地方并列。',
    en: 'The id of an indicator in indicators.yaml, under which it may stand beside other years and places.',
    examples: ['disputes-settled'],
  },
  note: {
    zh: '读者必须知道的话：口径、范围、来源没说清的地方。',
    en: 'What a careful reader must know: the scope, and what the source leaves open.',
    examples: [{ zh: '按人次计，不是人数。', en: 'Attendances, not people.' }],
  },
};

/** The keys of a noun. */
export const NOUN_FIELDS: FieldsOf<typeof noun> = {
  one: { zh: '单数。', en: 'Singular.', examples: ['case'] },
  other: { zh: '复数。', en: 'Plural.', examples: ['cases'] },
};

/** The keys of a calculation. */
export const DERIVED_FIELDS: FieldsOf<typeof derived> = {
  from: {
    zh: '用到的数字。',
    en: 'The figures it is calculated from.',
    examples: [['hazards-found', 'hazards-fixed']],
  },
  how: {
    zh: '怎么算的。',
    en: 'How it is calculated.',
    examples: [{ zh: '前者减后者', en: 'The first less the second' }],
  },
};

/** What a change is measured against. */
export const BASES: OptionsOf<Basis> = {
  'year-on-year': { zh: '同比', en: 'Against the same time a year earlier' },
  'period-on-period': { zh: '环比', en: 'Against the period before' },
  'since-year-start': { zh: '较年初、较上年末', en: 'Since the start of the year' },
  'five-year': { zh: '五年', en: 'Over five years' },
};

/** How sure a figure is. */
export const STANDINGS: OptionsOf<Standing> = {
  stated: { zh: '来源明说的结果', en: 'Stated as a result' },
  expected: { zh: '预计', en: 'Expected' },
  estimated: { zh: '估计', en: 'Estimated' },
  preliminary: { zh: '初步', en: 'Preliminary' },
};
