import type { Plain } from '../../../src/source/plain.ts';
import { toPlain } from '../../../src/source/plain.ts';
import { revise } from '../../../src/source/revision/revise.ts';
import { parseYaml } from '../../../src/source/yaml.ts';
import { revisionsOf } from '../../../src/workbench/exchange/change.ts';
import { compareSheets } from '../../../src/workbench/exchange/compare-sheets.ts';
import { exportReport } from '../../../src/workbench/exchange/export-report.ts';
import { readWorkbook } from '../../../src/workbench/spreadsheet/read-workbook.ts';
import type { Sheet } from '../../../src/workbench/spreadsheet/sheet.ts';
import { writeWorkbook } from '../../../src/workbench/spreadsheet/write-workbook.ts';

/** What a YAML text says. Throws where it is not sound: that is a fault of the test. */
export function plainOf(text: string): Plain {
  const { node } = parseYaml(text, 'report.yaml');
  if (node === undefined) throw new Error('The report cannot be read.');
  return toPlain(node);
}

/** What an editor does to the rows of a sheet; the first column is at 0. */
export type Edit = (rows: (readonly string[])[], sheet: Sheet) => readonly (readonly string[])[];

/** Exports a report, lets an editor change a sheet, reads the workbook back and makes the changes in the file. */
export async function edited(yaml: string, sheetName: string, edit: Edit) {
  const sheets = exportReport('shixi/2023', plainOf(yaml), []).map((sheet) =>
    sheet.name.startsWith(sheetName) ? { ...sheet, rows: edit([...sheet.rows], sheet) } : sheet,
  );
  const read = await readWorkbook(await writeWorkbook(sheets));
  const { changes, findings } = compareSheets(plainOf(yaml), [], read, 'shixi-2023.xlsx');
  return { changes, findings, yaml: revise(yaml, revisionsOf(changes)) };
}

/** The column of a sheet that has a Chinese title. */
export function columnOf(sheet: Sheet, title: string): number {
  return sheet.columns.findIndex((column) => column.title.startsWith(`${title} /`));
}

/** The same rows with another text in a cell. */
export function withCell(rows: readonly (readonly string[])[], row: number, column: number, text: string) {
  return rows.map((cells, index) => (index === row ? cells.map((cell, at) => (at === column ? text : cell)) : cells));
}
