import { type Cell, type MergeRange, readXlsx, type Sheet as XlsxSheet } from 'hucre/xlsx';
import { containerMistake } from './container.ts';
import { EMPTY_CELL, readCell } from './read-cell.ts';
import type { ReadCell, ReadSheet } from './sheet.ts';
import { WorkbookError } from './workbook-error.ts';

/**
 * Reads the visible sheets of an .xlsx workbook, whichever program wrote it: formulas by their last result, nothing
 * rounded, nothing computed. Rejects with a {@link WorkbookError} where the bytes are no workbook that can be read.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly ReadSheet[]> {
  const mistake = containerMistake(bytes);
  if (mistake !== undefined) throw new WorkbookError(mistake);
  const sheets = await sheetsOf(bytes);
  return sheets.map((sheet) => ({ name: sheet.name, rows: rowsOf(sheet) }));
}

async function sheetsOf(bytes: Uint8Array): Promise<readonly XlsxSheet[]> {
  try {
    const visible = ({ hidden, veryHidden }: { hidden?: boolean; veryHidden?: boolean }) =>
      hidden !== true && veryHidden !== true;
    const workbook = await readXlsx(bytes, { readStyles: true, sheets: visible });
    return workbook.sheets;
  } catch {
    // Whatever the library could not make sense of, the editor can only open and save the file anew.
    throw new WorkbookError({ code: 'workbook-broken' });
  }
}

function rowsOf({ rows, cells, merges = [] }: XlsxSheet): readonly (readonly ReadCell[])[] {
  const detail = (row: number, column: number): Cell | undefined => cells?.get(`${row},${column}`);
  const read = rows.map((values, row) => values.map((value, column) => readCell(value, detail(row, column))));
  for (const range of merges) cover(read, range);
  const last = read.findLastIndex((row) => row.some(({ kind }) => kind !== 'empty'));
  return read.slice(0, last + 1);
}

/** Marks the cells under a merged one, within the rows that the sheet has: a range may span the whole sheet. */
function cover(rows: ReadCell[][], { startRow, startCol, endRow, endCol }: MergeRange): void {
  for (const [row, cells] of rows.slice(startRow, endRow + 1).entries()) {
    for (const [column] of cells.slice(startCol, endCol + 1).entries()) {
      if (row + column > 0) cells[startCol + column] = { ...EMPTY_CELL, kind: 'covered' };
    }
  }
}
