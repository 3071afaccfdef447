import type { Column } from '../spreadsheet/sheet.ts';

/** What the columns of a worklist hold. */
export type WorklistColumn =
  | 'number'
  | 'where'
  | 'zh'
  | 'en'
  | 'state'
  | 'terms'
  | 'figures'
  | 'fresh'
  | 'fits'
  | 'file'
  | 'path';

/** What is chosen where English that is stale still says what the Chinese says. */
const STILL_FITS = '是 Yes';

/** The columns of a worklist in their order, in both languages: editor and translator read the same sheet. */
export const WORKLIST_COLUMNS: Readonly<Record<WorklistColumn, Column>> = {
  number: { title: '序号 No.', width: 10, note: '一行一段。 One text a row.' },
  where: { title: '位置 Where', width: 26, note: '在报告里的位置。 Where the text stands.' },
  zh: { title: '中文 Chinese', width: 48, note: '请不要改。 Do not change.' },
  en: { title: '现有英文 Present English', width: 48, note: '请不要改。 Do not change.' },
  state: { title: '原因 Why', width: 16, note: '为什么列在这里。 Why it is listed.' },
  terms: { title: '术语 Terms', width: 34, note: '定好的译法，请照用。 Fixed renderings; please use them.' },
  figures: {
    title: '数字 Figures',
    width: 40,
    note: '花括号里的数字在网页上怎样显示。 How the figures in braces will read.',
  },
  fresh: {
    title: '新英文 New English',
    width: 56,
    note: '请写在这里；不写就不改。 Write here; left empty, nothing changes.',
  },
  fits: {
    title: '原英文仍适用 Still fits',
    width: 14,
    choices: [STILL_FITS],
    note: '中文改了而英文不必改，选“是”。 Choose Yes if the English need not change.',
  },
  file: { title: '文件 File', width: 24, note: '请不要改。 Do not change.' },
  path: { title: '路径 Path', width: 24, note: '请不要改。 Do not change.' },
};
