import { describe, expect, test } from 'vitest';
import { isFilledIn } from '../../../src/workbench/review/filled-in.ts';
import { SIGNATURE } from '../../../src/workbench/review/write-sheets.ts';
import { writeWorkbook } from '../../../src/workbench/spreadsheet/write-workbook.ts';

/** A review with one row to be checked, as reviewers may have left it. */
function workbook({ tick = '', remark = '' }): Promise<Uint8Array> {
  const columns = [
    { title: '项目', width: 20 },
    { title: '初审', width: 7 },
  ];
  return writeWorkbook([
    {
      name: '首页',
      columns,
      rows: [
        ['初审', `${SIGNATURE}${remark}`],
        ['复审', SIGNATURE],
        ['终审', SIGNATURE],
      ],
    },
    { name: '1 数字', columns, rows: [['追回欠薪', tick]] },
  ]);
}

describe('whether somebody has worked in a review', () => {
  test('is told by a tick, or by a signature', async () => {
    expect(await isFilledIn(await workbook({}))).toBe(false);
    expect(await isFilledIn(await workbook({ tick: '✓' }))).toBe(true);
    expect(await isFilledIn(await workbook({ tick: '×' }))).toBe(true);
    expect(await isFilledIn(await workbook({ remark: '同意' }))).toBe(true);
  });

  test('is taken for granted where a file is no workbook', async () => {
    expect(await isFilledIn(new TextEncoder().encode('notes'))).toBe(true);
  });
});
