import { readWorkbook } from '../spreadsheet/read-workbook.ts';
import { WorkbookError } from '../spreadsheet/workbook-error.ts';
import { SIGNATURE, TICKS } from './write-sheets.ts';

/**
 * Whether somebody has worked in the workbook of a review: a box is ticked or a check is signed. So has somebody, as
 * far as we can tell, in a file that is no such workbook.
 */
export async function isFilledIn(bytes: Uint8Array): Promise<boolean> {
  try {
    const [cover, ...tables] = await readWorkbook(bytes);
    const isTicked = tables.some(({ rows }) => rows.some((row) => row.some(({ text }) => TICKS.includes(text.trim()))));
    const unsigned = cover?.rows.filter((row) => row.some(({ text }) => text === SIGNATURE)).length;
    return isTicked || unsigned !== 3;
  } catch (error) {
    if (error instanceof WorkbookError) return true;
    throw error;
  }
}
