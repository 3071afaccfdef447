import type { Standing } from '../../model/figure.ts';
import type { Language } from '../../model/language.ts';
import { interfaceIn } from './interface.ts';

/** A figure as a sentence names it: what is counted, and the amount as written. */
export interface NamedAmount {
  readonly label: string;
  readonly written: string;
}

/**
 * The few words that a chart needs beside its data, and the sentences of its text alternative.
 * Charts themselves know no language: whoever draws one passes these in.
 */
export interface ChartWords {
  /** Names the part of a total that is not reported as closed. */
  readonly remaining: string;
  /** Stands before a total that is closed completely. */
  readonly all: string;
  /** Stands before a part that lies within a whole (其中). */
  readonly ofWhich: string;
  /** Heading of the honours whose source gives no date. */
  readonly dateNotGiven: string;
  /** Heading of the honours whose source gives no level. */
  readonly levelNotGiven: string;
  /** Stands in place of a number that the source does not give. */
  readonly numberNotGiven: string;
  /** How a figure is marked that is not a stated result. */
  readonly standing: Readonly<Record<Exclude<Standing, 'stated'>, string>>;
  /** January to December as short as an axis needs them, and a year. */
  readonly months: readonly string[];
  readonly year: (year: number) => string;
  /** Headings of the columns of a chart's table. */
  readonly columns: {
    readonly item: string;
    readonly amount: string;
    readonly standing: string;
    readonly note: string;
    readonly honour: string;
    readonly level: string;
    readonly recipients: string;
    readonly by: string;
    readonly date: string;
  };
  /** A label with the standing of its figure added, as it is printed and read out. */
  readonly marked: (label: string, standing: Standing) => string;
  /** Several names as one run of text. */
  readonly list: (names: readonly string[]) => string;
  /** Several statements about one thing as one run of text. */
  readonly apposed: (statements: readonly string[]) => string;
  /** Several sentences as one text. */
  readonly join: (sentences: readonly string[]) => string;
  readonly sentences: {
    /** Every item of a total is closed. */
    readonly allClosed: (closed: NamedAmount, total: NamedAmount) => string;
    /** Items closed out of a total, where the two numbers differ or are not exact. */
    readonly partClosed: (closed: NamedAmount, total: NamedAmount) => string;
    /** Figures from the largest to the smallest. */
    readonly ordered: (amounts: readonly NamedAmount[]) => string;
    /** Figures in the order given. */
    readonly listed: (amounts: readonly NamedAmount[]) => string;
    /** One thing before and after a change. */
    readonly changed: (before: NamedAmount, after: NamedAmount) => string;
    /** One figure in several years, in order of time; each label is the year. */
    readonly overYears: (amounts: readonly NamedAmount[]) => string;
    /** Figures under a heading. */
    readonly under: (heading: string, amounts: readonly NamedAmount[]) => string;
    /** A whole and the bands that make it up, in their order. */
    readonly divided: (whole: NamedAmount, bands: readonly NamedAmount[]) => string;
    /** Levels of a hierarchy from the top down. */
    readonly downwards: (amounts: readonly NamedAmount[]) => string;
    /** Names of what the source gives no number for. */
    readonly notGiven: (names: readonly string[]) => string;
    /** Names of years that have no figure. */
    readonly withoutFigure: (years: readonly string[]) => string;
    /** A whole and a part of it. */
    readonly within: (part: NamedAmount, whole: NamedAmount) => string;
    /** Honours with a date, in order of time; each `amount` is the date as written. */
    readonly inTime: (honours: readonly { readonly title: string; readonly date: string }[]) => string;
    /** Titles of honours without a date. */
    readonly undated: (titles: readonly string[]) => string;
    /** Titles of honours by level, highest first. */
    readonly byLevel: (groups: readonly { readonly level: string; readonly titles: readonly string[] }[]) => string;
  };
}

const chinese: ChartWords = {
  remaining: '其余',
  all: '全部',
  ofWhich: '其中',
  dateNotGiven: interfaceIn('zh').dateNotGiven,
  levelNotGiven: '级别未注明',
  numberNotGiven: '数目未注明',
  standing: interfaceIn('zh').standing,
  months: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
  year: (year) => `${year}年`,
  columns: columnsIn('zh', '性质'),
  marked: (label, standing) => (standing === 'stated' ? label : `${label}（${chinese.standing[standing]}）`),
  list: (names) => names.join('、'),
  apposed: (statements) => statements.join('，'),
  join: (sentences) => sentences.join(''),
  sentences: {
    allClosed: (closed, total) => `${named(total)}，${named(closed)}，没有剩余。`,
    partClosed: (closed, total) => `${named(total)}，${named(closed)}。`,
    ordered: (amounts) => `从多到少依次为：${amounts.map(named).join('；')}。`,
    listed: (amounts) => `${amounts.map(named).join('；')}。`,
    changed: (before, after) => `由${named(before)}，到${named(after)}。`,
    overYears: (amounts) => `${amounts.map(({ label, written }) => `${label}，${written}`).join('；')}。`,
    under: (heading, amounts) => `${heading}：${amounts.map(named).join('；')}。`,
    divided: (whole, bands) => `${named(whole)}，分为：${bands.map(named).join('；')}。`,
    downwards: (amounts) => `自上而下：${amounts.map(named).join('；')}。`,
    notGiven: (names) => `${chinese.numberNotGiven}：${names.join('、')}。`,
    withoutFigure: (years) => `没有数字的年份：${years.join('、')}。`,
    within: (part, whole) => `${named(whole)}，其中${named(part)}。`,
    inTime: (honours) => `按时间先后：${honours.map(({ title, date }) => `${date}，${title}`).join('；')}。`,
    undated: (titles) => `${chinese.dateNotGiven}：${titles.join('；')}。`,
    byLevel: (groups) =>
      `${groups.map(({ level, titles }) => `${level}${titles.length}项：${titles.join('、')}`).join('；')}。`,
  },
};

const english: ChartWords = {
  remaining: 'remaining',
  all: 'all',
  ofWhich: 'of which',
  dateNotGiven: interfaceIn('en').dateNotGiven,
  levelNotGiven: 'Level not given',
  numberNotGiven: 'number not given',
  standing: interfaceIn('en').standing,
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  year: (year) => `${year}`,
  columns: columnsIn('en', 'Standing'),
  marked: (label, standing) => (standing === 'stated' ? label : `${label} (${english.standing[standing]})`),
  list: (names) => names.join(', '),
  apposed: (statements) => statements.join(', '),
  join: (sentences) => sentences.join(' '),
  sentences: {
    allClosed: (closed, total) => `${stated(total)}. ${stated(closed)}. None remain.`,
    partClosed: (closed, total) => `${stated(total)}. ${stated(closed)}.`,
    ordered: (amounts) => `From most to least: ${amounts.map(apposed).join('; ')}.`,
    listed: (amounts) => `${amounts.map(apposed).join('; ')}.`,
    changed: (before, after) => `${stated(before)}. ${stated(after)}.`,
    overYears: (amounts) => `${amounts.map(stated).join('; ')}.`,
    under: (heading, amounts) => `${heading}: ${amounts.map(apposed).join('; ')}.`,
    divided: (whole, bands) => `${stated(whole)}. Divided into: ${bands.map(apposed).join('; ')}.`,
    downwards: (amounts) => `From the top down: ${amounts.map(apposed).join('; ')}.`,
    notGiven: (names) => `Number not given: ${names.join('; ')}.`,
    withoutFigure: (years) => `Without a figure: ${years.join(', ')}.`,
    within: (part, whole) => `${stated(whole)}. Of which: ${apposed(part)}.`,
    inTime: (honours) => `In order of time: ${honours.map(({ title, date }) => `${date}, ${title}`).join('; ')}.`,
    undated: (titles) => `${english.dateNotGiven}: ${titles.join('; ')}.`,
    byLevel: (groups) =>
      `${groups.map(({ level, titles }) => `${level} (${titles.length}): ${titles.join('; ')}`).join('. ')}.`,
  },
};

/** Headings of tables, as the rest of the interface words them. */
function columnsIn(language: Language, standing: string): ChartWords['columns'] {
  const { figure, amount, note, title, level, recipient, givenBy, date } = interfaceIn(language);
  return { item: figure, amount, standing, note, honour: title, level, recipients: recipient, by: givenBy, date };
}

function named({ label, written }: NamedAmount): string {
  return `${label}${written}`;
}

function stated({ label, written }: NamedAmount): string {
  return `${label}: ${written}`;
}

function apposed({ label, written }: NamedAmount): string {
  return `${label}, ${written}`;
}

/** The words of charts in each language. */
export const CHART_WORDS: Readonly<Record<Language, ChartWords>> = { zh: chinese, en: english };
