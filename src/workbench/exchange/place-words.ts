import type { Plain } from '../../source/plain.ts';
import { valueAt } from './entry.ts';
import type { Words } from './words.ts';

type Path = readonly (string | number)[];

/** What a key of a report file is called; `{n}` is the number in its list, counted from 1. */
const NAMES: Readonly<Record<string, Words>> = {
  title: { zh: '标题', en: 'title' },
  summary: { zh: '总述', en: 'summary' },
  claim: { zh: '分享图上的一句话', en: 'sentence on share images' },
  status: { zh: '状态（draft 草稿，published 发布）', en: 'status (draft or published)' },
  published: { zh: '发布日期', en: 'day of publication' },
  'publish-on': { zh: '到期才发布的日期', en: 'day from which it is published' },
  period: { zh: '时间', en: 'period' },
  sources: { zh: '来源', en: 'source' },
  publisher: { zh: '发布单位', en: 'publisher' },
  author: { zh: '作者', en: 'author' },
  date: { zh: '日期', en: 'date' },
  page: { zh: '版面', en: 'page' },
  url: { zh: '网址', en: 'address' },
  note: { zh: '说明', en: 'note' },
  chapters: { zh: '第{n}章', en: 'chapter {n}' },
  sections: { zh: '第{n}节', en: 'section {n}' },
  lead: { zh: '导语', en: 'lead' },
  body: { zh: '正文第{n}段', en: 'paragraph {n}' },
  facts: { zh: '要点{n}', en: 'fact {n}' },
  name: { zh: '名称', en: 'name' },
  text: { zh: '文字', en: 'text' },
  charts: { zh: '图{n}', en: 'chart {n}' },
  'honour-charts': { zh: '荣誉图{n}', en: 'honors chart {n}' },
  missing: { zh: '缺少的一层{n}', en: 'missing level {n}' },
  pairs: { zh: '第{n}对', en: 'pair {n}' },
  label: { zh: '名称', en: 'label' },
  honours: { zh: '荣誉{n}', en: 'honor {n}' },
  to: { zh: '获得者{n}', en: 'recipient {n}' },
  outlook: { zh: '下一步{n}', en: 'outlook {n}' },
  pictures: { zh: '图片{n}', en: 'picture {n}' },
  caption: { zh: '图片说明', en: 'caption' },
  alt: { zh: '替代文字', en: 'alternative text' },
  credit: { zh: '署名', en: 'credit' },
  file: { zh: '文件名', en: 'file' },
  notes: { zh: '存疑与说明{n}', en: 'note {n}' },
};

/** Where in a report a text stands, in words: 第2章“政务服务” › 正文第1段, `chapter 2 “Government services”, paragraph 1`. */
export function placeWords(report: Plain, path: Path): Words {
  const steps: Words[] = [];
  path.forEach((step, index) => {
    if (typeof step === 'number') return;
    const next = path[index + 1];
    const name = Object.hasOwn(NAMES, step) ? NAMES[step] : undefined;
    const words = name ?? { zh: `“${step}”`, en: `“${step}”` };
    const number = typeof next === 'number' ? String(next + 1) : '';
    const title = titleOf(report, path.slice(0, index + 2), next, index + 2 < path.length);
    steps.push({
      zh: words.zh.replace('{n}', number) + title.zh,
      en: words.en.replace('{n}', number) + title.en,
    });
  });
  return { zh: steps.map(({ zh }) => zh).join(' › '), en: steps.map(({ en }) => en).join(', ') };
}

/** The title of the chapter, section or other item of a list that a path goes into. */
function titleOf(report: Plain, item: Path, next: string | number | undefined, goesOn: boolean): Words {
  if (typeof next !== 'number' || !goesOn) return { zh: '', en: '' };
  const zh = valueAt(report, [...item, 'title', 'zh']);
  const en = valueAt(report, [...item, 'title', 'en']);
  return {
    zh: typeof zh === 'string' ? `“${shortened(zh, 14)}”` : '',
    en: typeof en === 'string' ? ` “${shortened(en, 30)}”` : '',
  };
}

/** The beginning of a title, by which an editor knows it. */
function shortened(title: string, longest: number): string {
  const characters = [...title.trim()];
  return characters.length > longest ? `${characters.slice(0, longest).join('').trimEnd()}…` : characters.join('');
}
