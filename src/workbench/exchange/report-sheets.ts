import type { Indicator } from '../../model/indicator.ts';
import type { Plain } from '../../source/plain.ts';
import { isList, isMap, valueAt } from './entry.ts';
import { type Field, textField } from './field.ts';
import { figureFields } from './figure-fields.ts';
import { eventFields, honourFields } from './list-fields.ts';
import { placeWords } from './place-words.ts';
import { reportChoices } from './report-choices.ts';
import { type Path, textRows } from './text-rows.ts';
import type { Words } from './words.ts';

/** The sheets that an editor changes. */
export type SheetKind = 'figures' | 'texts' | 'honours' | 'events';

/** An entry of a report file that is a row of a sheet. */
export interface Entry {
  /** What the row is known by: an id, a number counted from 1, or the way to a text. */
  readonly key: string;
  readonly path: Path;
  readonly value: Plain;
  /** What the editor knows it by. */
  readonly name: Words;
}

/** A sheet of a report: what its columns stand for, and what the report has in it. */
export interface ReportSheet {
  readonly kind: SheetKind;
  readonly name: Words;
  readonly key: { readonly title: Words; readonly note: Words; readonly width: number };
  /** Whether the column of the key comes last, after one that says in words where the row belongs. */
  readonly keyLast: boolean;
  readonly fields: readonly Field[];
  readonly entries: readonly Entry[];
}

/** The title of the column that says where a text stands, which is there to be read and never taken back. */
export const PLACE_TITLE: Words = { zh: '位置', en: 'Place' };

/** The sheets of a report, from its plain values as they were typed. */
export function reportSheets(report: Plain, indicators: readonly Indicator[]): readonly ReportSheet[] {
  const choices = reportChoices(report, indicators);
  return [
    {
      kind: 'figures',
      name: { zh: '数字', en: 'Figures' },
      key: {
        title: { zh: '编号', en: 'Id' },
        note: {
          zh: '正文用它引用数字，不要改；新增的行可以留空',
          en: 'The text names the figure by it; leave empty in new rows',
        },
        width: 26,
      },
      keyLast: false,
      fields: figureFields(choices),
      entries: figureEntries(report),
    },
    {
      kind: 'texts',
      name: { zh: '文字', en: 'Texts' },
      key: {
        title: { zh: '路径', en: 'Path' },
        note: { zh: '供程序识别，不要改', en: 'For the program; leave as it is' },
        width: 34,
      },
      keyLast: true,
      fields: textFields(),
      entries: textRows(report).map(({ path, value }) => ({
        key: path.join('/'),
        path,
        value,
        name: placeWords(report, path),
      })),
    },
    {
      kind: 'honours',
      name: { zh: '荣誉', en: 'Honors' },
      key: {
        title: { zh: '编号', en: 'Id' },
        note: {
          zh: '小写英文字母、数字和连字符；新增的行可以留空',
          en: 'Lower-case letters, digits and hyphens; may be empty in new rows',
        },
        width: 24,
      },
      keyLast: false,
      fields: honourFields(choices),
      entries: honourEntries(report),
    },
    {
      kind: 'events',
      name: { zh: '活动', en: 'Events' },
      key: {
        title: { zh: '序号', en: 'No.' },
        note: { zh: '不要改；新增的行留空', en: 'Leave as it is; empty in new rows' },
        width: 12,
      },
      keyLast: false,
      fields: eventFields(),
      entries: items(report, 'events').map((value, index) =>
        entry(String(index + 1), ['events', index], value, ['title']),
      ),
    },
  ];
}

function textFields(): readonly Field[] {
  return [
    {
      ...textField(['zh'], {
        title: { zh: '中文', en: 'Chinese' },
        note: { zh: '{编号} 是引用的数字，请原样保留', en: 'Keep {references} to figures as they are' },
        width: 60,
      }),
      show: (value) => (typeof value === 'string' ? value : textOf(value, 'zh')),
      put: (value, text) => {
        if (typeof value === 'string') return text === '' ? undefined : text;
        return textField(['zh'], NO_SHAPE).put(value, text);
      },
    },
    {
      ...textField(['en'], {
        title: { zh: '英文', en: 'English' },
        note: { zh: '只有一种写法的（日期、网址）这里留空', en: 'Empty for dates and addresses' },
        width: 70,
      }),
      show: (value) => (typeof value === 'string' ? '' : textOf(value, 'en')),
      put: (value, text) => (typeof value === 'string' ? value : textField(['en'], NO_SHAPE).put(value, text)),
    },
  ];
}

const NO_SHAPE = { title: { zh: '', en: '' }, width: 0 };

function textOf(value: Plain, language: 'zh' | 'en'): string | undefined {
  const text = valueAt(value, [language]) ?? '';
  return typeof text === 'string' ? text : undefined;
}

function figureEntries(report: Plain): readonly Entry[] {
  const figures = valueAt(report, ['figures']);
  if (!isMap(figures)) return [];
  return Object.entries(figures)
    .filter(([, value]) => isMap(value))
    .map(([id, value]) => entry(id, ['figures', id], value, ['label']));
}

/** The honours that have an id of their own; one without is no row, since nothing would tell which row it is. */
function honourEntries(report: Plain): readonly Entry[] {
  const honours = items(report, 'honours');
  const ids = honours.map((honour) => valueAt(honour, ['id']));
  return honours.flatMap((honour, index) => {
    const id = ids[index];
    if (typeof id !== 'string' || ids.indexOf(id) !== ids.lastIndexOf(id)) return [];
    return [entry(id, ['honours', index], honour, ['title'])];
  });
}

function items(report: Plain, key: string): readonly Plain[] {
  const list = valueAt(report, [key]);
  return isList(list) ? list : [];
}

function entry(key: string, path: Path, value: Plain, title: readonly string[]): Entry {
  const zh = valueAt(value, [...title, 'zh']);
  const en = valueAt(value, [...title, 'en']);
  const chinese = typeof zh === 'string' ? zh.trim() : key;
  return { key, path, value, name: { zh: chinese, en: typeof en === 'string' ? en.trim() : chinese } };
}
