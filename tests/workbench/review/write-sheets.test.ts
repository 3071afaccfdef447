import { expect, test } from 'vitest';
import { reviewDocument } from '../../../src/workbench/review/review-document.ts';
import { reviewSheets } from '../../../src/workbench/review/write-sheets.ts';
import { readTable } from '../../../src/workbench/spreadsheet/read-table.ts';
import { readWorkbook } from '../../../src/workbench/spreadsheet/read-workbook.ts';
import { writeWorkbook } from '../../../src/workbench/spreadsheet/write-workbook.ts';
import { reviewed, sampleReport } from './sample-review.ts';

test('the workbook of a review has a sheet for each table, with boxes for the three checks', async () => {
  const document = reviewDocument(reviewed(sampleReport(), sampleReport()));
  const sheets = await readWorkbook(await writeWorkbook(reviewSheets(document)));
  expect(sheets.map(({ name }) => name)).toMatchSnapshot();
  const figures = sheets.find(({ name }) => name.endsWith(' 数字') && !name.includes('变化'));
  const { titles, rows } = readTable(figures ?? { name: '', rows: [] });
  expect(titles).toMatchSnapshot();
  expect(rows.map(({ cells }) => cells.map(({ text }) => text))).toMatchSnapshot();
});
