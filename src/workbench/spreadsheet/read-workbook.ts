import { type Cell, type MergeRange, readXlsx, type Sheet as XlsxSheet } from 'hucre/xlsx';
import { containerMistake } from './container.ts';
import { EMPTY_CELL, readCell } from './read-cell.ts';
import type { ReadCell, ReadSheet } from './sheet.ts';
import { WorkbookError } from './workbook-error.ts';
import { worksheetMistake } from './worksheet-mistake.ts';

/** The most rows that are read of a sheet, more than any report can hold; a file may claim millions, empty ones. */
const MOST_ROWS = 20_000;

/**
 * Reads the visible sheets of an .xlsx workbook, whichever program wrote it: formulas by their last result, nothing
 * rounded, nothing computed. Rejects with a {@link WorkbookError} where the bytes are no workbook that can be read.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly ReadSheet[]> {
  const mistake = containerMistake(bytes) ?? (await worksheetMistake(bytes));
  if (mistake !== undefined) throw new WorkbookError(mistake);
  const sheets = await sheetsOf(bytes);
  const read = sheets.map((sheet) => ({ name: sheet.name, rows: rowsOf(sheet) }));
  if (read.some(({ rows }) => rows.length === MOST_ROWS)) {
    throw new WorkbookError({ code: 'workbook-too-long', rows: MOST_ROWS });
  }
  return read;
}

async function sheetsOf(bytes: Uint8Array): Promise<readonly XlsxSheet[]> {
  try {
    const visible = ({ hidden, veryHidden }: { hidden?: boolean; veryHidden?: boolean }) =>
      hidden !== true && veryHidden !== true;
    const workbook = await readXlsx(bytes, { readStyles: true, sheets: visible, range: `A1:CV${MOST_ROWS}` });
    return workbook.sheets;
  } catch {
    // Whatever the library could not make sense of, the editor can only open and save the file anew.
    throw new WorkbookError({ code: 'workbook-broken' });
  }
}

function rowsOf({ rows, cells, merges = [] }: XlsxSheet): readonly (readonly ReadCell[])[] {
  const detail = (row: number, column: number): Cell | undefined => cells?.get(`${row},${column}`);
  const read = rows.map((values, row) => values.map((value, column) => readCell(value, detail(row, column))));
  // Merged cells never overlap; in a file in which they do, they are followed until all cells could be covered.
  let left = read.reduce((sum, row) => sum + row.length, 0);
  for (const range of merges) left -= left < 0 ? 0 : cover(read, range);
  const last = read.findLastIndex((row) => row.some(({ kind }) => kind !== 'empty'));
  return read.slice(0, last + 1);
}

/**
 * Marks the cells under a merged one, within the rows that the sheet has: a range may span the whole sheet. Gives the
 * number of cells that were marked.
 */
function cover(rows: ReadCell[][], { startRow, startCol, endRow, endCol }: MergeRange): number {
  let marked = 0;
  for (const [row, cells] of rows.slice(startRow, endRow + 1).entries()) {
    for (const [column] of cells.slice(startCol, endCol + 1).entries()) {
      marked += 1;
      if (row + column > 0) cells[startCol + column] = { ...EMPTY_CELL, kind: 'covered' };
    }
  }
  return marked;
}
