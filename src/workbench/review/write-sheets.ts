import type { Sheet } from '../spreadsheet/sheet.ts';
import type { ReviewDocument } from './review-document.ts';
import { type Both, lineText, type ReviewCell, type ReviewRow, type ReviewTable } from './review-table.ts';

/** What a reviewer chooses in the box of a row. */
export const TICKS: readonly string[] = ['✓', '×'];

/** What stands beside each of the three checks on the first page until somebody signs. */
export const SIGNATURE = '姓名 Name：          日期 Date：          意见 Remarks：';

/** The review document as the sheets of a workbook: the first page, then a sheet for each table. */
export function reviewSheets(document: ReviewDocument): readonly Sheet[] {
  return [coverSheet(document), ...document.tables.map((table, index) => tableSheet(table, index + 1))];
}

function coverSheet({ place, year, lines }: ReviewDocument): Sheet {
  return {
    name: '首页 Cover',
    columns: [
      { title: `${place.zh} ${year} 审核稿`, width: 34 },
      { title: `${place.en} ${year}, review copy`, width: 70 },
    ],
    rows: [
      ...lines.map(({ title, value }) => [inline(title), stacked(value)]),
      ...['初审初校 First check', '复审二校 Second check', '终审三校 Final check'].map((step) => [step, SIGNATURE]),
    ],
  };
}

/** A sheet is named by its number and its Chinese title, without the marks that Excel does not take in a name. */
function tableSheet(table: ReviewTable, number: number): Sheet {
  const { title, lead, columns, rows, none } = table;
  return {
    name: `${number} ${title.zh.replace(/[：:\\/?*[\]]/g, '·')}`,
    columns: columns.map((column, index) => ({
      title: stacked(column.title),
      width: column.width,
      ...(column.check ? { choices: TICKS } : {}),
      ...(index === 0 ? { note: inline(lead) } : {}),
    })),
    rows: rows.length === 0 ? [[inline(none)]] : rows.map(rowOf),
  };
}

function rowOf(row: ReviewRow): readonly string[] {
  if (row.kind === 'heading') return [cellText(row.cell)];
  return row.cells.map(cellText);
}

function cellText(cell: ReviewCell): string {
  return cell.map(lineText).join('\n');
}

function inline({ zh, en }: Both): string {
  return zh === en ? zh : `${zh} ${en}`;
}

function stacked({ zh, en }: Both): string {
  return zh === en ? zh : `${zh}\n${en}`;
}
