import { expect, test } from 'vitest';
import type { ReadCell, ReadSheet } from '../../../src/workbench/spreadsheet/sheet.ts';
import { readWorklist } from '../../../src/workbench/translation/read-worklist.ts';

function sheet(...rows: readonly (readonly string[])[]): ReadSheet {
  const cell = (text: string): ReadCell => ({ kind: text === '' ? 'empty' : 'text', text });
  return { name: 'Sheet1', rows: rows.map((row) => row.map(cell)) };
}

const TITLES = [
  '新英文 New English',
  '中文 Chinese',
  '现有英文 Present English',
  '原英文仍适用 Still fits',
  '文件 File',
  '路径 Path',
];

test('columns are found by their titles, in whatever order and whichever sheet they stand', () => {
  const reading = readWorklist([
    sheet(['给译者的说明', 'For the translator'], ['一', 'One']),
    sheet(
      TITLES,
      [' A year\n of work. ', '一年的事。', '', '', 'site.yaml', 'summary'],
      ['', '湖畔', 'Hupan', '是 Yes', 'site.yaml', 'name'],
    ),
  ]);
  expect(reading).toEqual({
    ok: true,
    rows: [
      {
        number: 2,
        file: 'site.yaml',
        path: 'summary',
        zh: '一年的事。',
        en: '',
        fresh: 'A year of work.',
        fits: false,
      },
      { number: 3, file: 'site.yaml', path: 'name', zh: '湖畔', en: 'Hupan', fresh: '', fits: true },
    ],
  });
});

test('a workbook that is no worklist is refused with the titles that are missing', () => {
  expect(readWorklist([sheet(TITLES.slice(0, 5))])).toEqual({ ok: false, missing: ['路径 Path'] });
  expect(readWorklist([])).toMatchObject({ ok: false, missing: { length: 6 } });
});
