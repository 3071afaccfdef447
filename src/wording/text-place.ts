import type { Language } from '../model/language.ts';
import type { Path } from '../model/remark.ts';
import { chineseOrdinal } from './number/chinese-ordinal.ts';

type Words = Readonly<Record<Language, string>>;

/** How the items of a list are called, by the key of the list; items are counted from 1. */
const ITEMS: Readonly<Record<string, (number: number) => Words>> = {
  chapters: (number) => ({ zh: `第${chineseOrdinal(number)}章`, en: `chapter ${number}` }),
  sections: numbered('节', 'section'),
  body: numbered('段', 'paragraph'),
  facts: numbered('个事项', 'named item'),
  charts: (number) => ({ zh: `图${number}`, en: `chart ${number}` }),
  missing: numbered('个空缺的层级', 'missing level'),
  pairs: numbered('对', 'pair'),
  honours: (number) => ({ zh: `荣誉${number}`, en: `honor ${number}` }),
  to: (number) => ({ zh: `获得者${number}`, en: `recipient ${number}` }),
  'honour-charts': (number) => ({ zh: `荣誉图${number}`, en: `chart of honors ${number}` }),
  events: (number) => ({ zh: `活动${number}`, en: `event ${number}` }),
  outlook: (number) => ({ zh: `下一步${number}`, en: `next step ${number}` }),
  pictures: (number) => ({ zh: `图片${number}`, en: `picture ${number}` }),
  notes: (number) => ({ zh: `说明${number}`, en: `note ${number}` }),
  divisions: numbered('级区划', 'division'),
};

function numbered(measure: string, noun: string): (number: number) => Words {
  return (number) => ({ zh: `第${number}${measure}`, en: `${noun} ${number}` });
}

/** How the parts with an id of their own are called. */
const NAMED: Readonly<Record<string, Words>> = {
  figures: { zh: '数字', en: 'figure' },
  sources: { zh: '来源', en: 'source' },
};

/** In the file of indicators every part has an id of its own. */
const INDICATOR: Words = { zh: '指标', en: 'indicator' };

/** How a field is called. Keys that only hold a field, such as `derived`, have no name of their own. */
const FIELDS: Readonly<Record<string, Words | undefined>> = {
  title: { zh: '标题', en: 'title' },
  summary: { zh: '总述', en: 'summary' },
  claim: { zh: '分享图上的一句话', en: 'sentence on share images' },
  publisher: { zh: '发布者', en: 'publisher' },
  author: { zh: '作者', en: 'author' },
  note: { zh: '说明', en: 'note' },
  label: { zh: '名称', en: 'label' },
  how: { zh: '算法', en: 'calculation' },
  lead: { zh: '导语', en: 'lead' },
  name: { zh: '名称', en: 'name' },
  text: { zh: '文字', en: 'text' },
  by: { zh: '授予单位', en: 'given by' },
  caption: { zh: '图片说明', en: 'caption' },
  alt: { zh: '替代文字', en: 'alternative text' },
  credit: { zh: '署名', en: 'credit' },
  contact: { zh: '联系方式', en: 'contact' },
  licence: { zh: '使用许可', en: 'license' },
  definition: { zh: '口径', en: 'definition' },
  caveat: { zh: '提醒', en: 'caveat' },
  status: { zh: '状态（draft 草稿，published 发布）', en: 'status (draft or published)' },
  published: { zh: '发布日期', en: 'day of publication' },
  'publish-on': { zh: '到期才发布的日期', en: 'day from which it is published' },
  period: { zh: '时间', en: 'period' },
  date: { zh: '日期', en: 'date' },
  page: { zh: '版面', en: 'page' },
  url: { zh: '网址', en: 'address' },
  file: { zh: '文件名', en: 'file' },
};

/** The title of an item of a list, such as a chapter, where it has one in a language; `item` is the way to it. */
type TitleOf = (item: Path, language: Language) => string | undefined;

/**
 * Where a text stands in its file, in words that an editor would use: 第一章 · 第2节 · 第1段, and "Chapter 1 · section 2 ·
 * paragraph 1". A key that has no words stands as it is typed. With `titleOf`, the items that the way leads into carry
 * their titles.
 */
export function writeTextPlace(path: Path, language: Language, titleOf?: TitleOf): string {
  const words = path.flatMap((step, index) => {
    const isEntered = typeof step === 'number' && index < path.length - 1;
    const title = isEntered ? titleOf?.(path.slice(0, index + 1), language) : undefined;
    return wordsFor(step, path[index - 1], language).map((each) => (title === undefined ? each : `${each}${title}`));
  });
  const place = words.join(' · ');
  return place.charAt(0).toUpperCase() + place.slice(1);
}

function wordsFor(step: Path[number], before: Path[number] | undefined, language: Language): readonly string[] {
  if (typeof step === 'number') return [ITEMS[String(before)]?.(step + 1)[language] ?? String(step + 1)];
  const named = before === undefined ? undefined : NAMED[before];
  if (named !== undefined) return [quoted(named, step, language)];
  if (step in NAMED || step in ITEMS || step === 'derived') return [];
  if (before === undefined && FIELDS[step] === undefined) return [quoted(INDICATOR, step, language)];
  return [FIELDS[step]?.[language] ?? step];
}

function quoted(what: Words, id: string, language: Language): string {
  return language === 'zh' ? `${what.zh}“${id}”` : `${what.en} “${id}”`;
}
