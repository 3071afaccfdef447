import { type Field, linesField, textField } from './field.ts';
import type { ReportChoices } from './report-choices.ts';

/** The columns of the sheet of honours after the id. */
export function honourFields({ honourKind, honourLevel }: ReportChoices): readonly Field[] {
  return [
    textField(['title', 'zh'], { title: { zh: '名称', en: 'Title in Chinese' }, width: 36 }),
    textField(['title', 'en'], { title: { zh: '英文名称', en: 'Title in English' }, width: 42 }),
    textField(['kind'], {
      title: { zh: '种类', en: 'Kind' },
      note: { zh: '从列表里选；留空就是荣誉称号', en: 'Choose from the list; empty means an award' },
      width: 20,
      choices: honourKind,
    }),
    textField(['level'], {
      title: { zh: '级别', en: 'Level' },
      note: { zh: '授予单位的级别，从列表里选', en: 'Of the body that gave it' },
      width: 20,
      choices: honourLevel,
    }),
    textField(['by', 'zh'], {
      title: { zh: '授予单位', en: 'Given by, Chinese' },
      note: { zh: '来源没有写就留空', en: 'Empty where the source names none' },
      width: 26,
    }),
    textField(['by', 'en'], { title: { zh: '授予单位（英文）', en: 'Given by, English' }, width: 30 }),
    linesField(['to'], 'zh', {
      title: { zh: '获得者', en: 'Recipients in Chinese' },
      note: { zh: '几个获得者，每行一个（格内换行按 Alt+Enter）', en: 'One a line' },
      width: 26,
    }),
    linesField(['to'], 'en', {
      title: { zh: '获得者（英文）', en: 'Recipients in English' },
      note: { zh: '行数和顺序与中文相同', en: 'The same lines in the same order' },
      width: 30,
    }),
    textField(['date'], {
      title: { zh: '日期', en: 'Date' },
      note: { zh: '2023、2023-05 或 2023-05-08；来源没有写就留空', en: 'As precise as the source' },
      width: 14,
    }),
    textField(['note', 'zh'], { title: { zh: '说明', en: 'Note in Chinese' }, width: 36 }),
    textField(['note', 'en'], { title: { zh: '英文说明', en: 'Note in English' }, width: 36 }),
  ];
}

/** The columns of the sheet of events after the number. */
export function eventFields(): readonly Field[] {
  return [
    textField(['title', 'zh'], { title: { zh: '名称', en: 'Title in Chinese' }, width: 40 }),
    textField(['title', 'en'], { title: { zh: '英文名称', en: 'Title in English' }, width: 46 }),
    textField(['period'], {
      title: { zh: '时间', en: 'Period' },
      note: { zh: '2023-05-08、2023-05、2023-05-01 to 2023-05-07、current', en: 'A date or a span of time' },
      width: 20,
    }),
    textField(['text', 'zh'], { title: { zh: '介绍', en: 'Text in Chinese' }, width: 50 }),
    textField(['text', 'en'], { title: { zh: '英文介绍', en: 'Text in English' }, width: 56 }),
  ];
}
