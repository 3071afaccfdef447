import { type Cell, type CellStyle, type WriteOptions, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { storedText } from './cell-text.ts';
import { type Dropdown, dropdowns, LISTS_SHEET, quotedName } from './dropdowns.ts';
import { EXPLANATION_MARK } from './read-table.ts';
import { LINE_HEIGHTS, rowHeight } from './row-height.ts';
import type { Sheet } from './sheet.ts';

type NamedRange = NonNullable<WriteOptions['namedRanges']>[number];

/** The rows under the last one that are ready for what an editor adds: formatted as text, with the dropdowns. */
const SPARE_ROWS = 100;

/** The number format of text: Excel and WPS leave what is typed as it is, and make no date of 1-2 nor 543 of 0543. */
const AS_TEXT = '@';

const FONT = { name: 'Microsoft YaHei', size: 11 } as const;
const WRAPPED = { vertical: 'top', wrapText: true } as const;
const LINE = { style: 'thin', color: { rgb: 'BFBFBF' } } as const;

const CELL: CellStyle = { numFmt: AS_TEXT, alignment: WRAPPED };
const HEADER: CellStyle = {
  numFmt: AS_TEXT,
  alignment: { vertical: 'center', wrapText: true },
  font: { ...FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDE6E0' } },
  border: { bottom: LINE },
};
const EXPLANATION: CellStyle = {
  numFmt: AS_TEXT,
  alignment: WRAPPED,
  font: { ...FONT, size: 9, color: { rgb: '595959' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F5F7F5' } },
  border: { bottom: LINE },
};

/**
 * An .xlsx workbook that Excel and WPS open: titles bold and frozen, explanations under them, text wrapped, every cell
 * and the spare rows below formatted as text so that nothing is ever converted, dropdowns where a column has choices.
 * The same sheets give the same bytes. Rejects where a sheet has a name that Excel does not take.
 */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const lists = dropdowns(sheets, (sheet) => ({ first: headRows(sheet) + 1, last: lastRow(sheet) }));
  return writeXlsx({
    sheets: [...sheets.map((sheet) => writtenSheet(sheet, lists)), ...listsSheet(lists)],
    properties: { created: new Date(0), modified: new Date(0) },
    namedRanges: sheets.map(printTitles),
    defaultFont: FONT,
  });
}

/** How many rows stand above the first row of data: the titles, and the explanations if there are any. */
function headRows({ columns }: Sheet): number {
  return columns.some(({ note }) => note !== undefined) ? 2 : 1;
}

function lastRow(sheet: Sheet): number {
  return headRows(sheet) + sheet.rows.length + SPARE_ROWS;
}

function writtenSheet(sheet: Sheet, lists: readonly Dropdown[]): WriteSheet {
  const head = headRows(sheet);
  return {
    name: sheet.name,
    columns: sheet.columns.map(({ width }) => ({ width })),
    cells: cellsOf(sheet, head),
    rowDefs: rowDefsOf(sheet, head),
    freezePane: { rows: head },
    dataValidations: lists.filter((list) => list.sheet === sheet.name).map(({ validation }) => validation),
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

/** Repeats titles and explanations on every printed page; the name of a sheet stands in quotes, without which Excel repairs the file. */
function printTitles(sheet: Sheet): NamedRange {
  const rows = `$1:$${headRows(sheet)}`;
  return { name: '_xlnm.Print_Titles', range: `${quotedName(sheet.name)}!${rows}`, scope: sheet.name };
}

function cellsOf({ columns, rows }: Sheet, head: number): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const [column, { title, note = '' }] of columns.entries()) {
    cells.set(`0,${column}`, textCell(title, HEADER));
    if (head === 2) cells.set(`1,${column}`, textCell(column === 0 ? `${EXPLANATION_MARK}${note}` : note, EXPLANATION));
    for (let row = 0; row < rows.length + SPARE_ROWS; row += 1) {
      cells.set(`${head + row},${column}`, textCell(rows[row]?.[column] ?? '', CELL));
    }
  }
  return cells;
}

/** The heights of the rows that have texts; the spare rows grow as something is typed. */
function rowDefsOf({ columns, rows }: Sheet, head: number): Map<number, { height: number }> {
  const widths = columns.map(({ width }) => width);
  const titles = columns.map(({ title }) => title);
  const notes = columns.map(({ note = '' }) => note);
  const heights = new Map([[0, { height: rowHeight(titles, widths, LINE_HEIGHTS.cell) + 6 }]]);
  if (head === 2) heights.set(1, { height: rowHeight(notes, widths, LINE_HEIGHTS.explanation) });
  for (const [row, texts] of rows.entries()) {
    heights.set(head + row, { height: rowHeight(texts, widths, LINE_HEIGHTS.cell) });
  }
  return heights;
}

/** A cell with a text in one run, which is written as text even where it reads like an error or a formula. */
function textCell(text: string, style: CellStyle): Partial<Cell> {
  if (text === '') return { value: null, style };
  return text.startsWith('#')
    ? { value: text, style, richText: [{ text: storedText(text) }] }
    : { value: storedText(text), style };
}

/** The hidden sheet with the long lists, one a column. */
function listsSheet(lists: readonly Dropdown[]): readonly WriteSheet[] {
  const columns = lists.filter(({ list }) => list.length > 0).map(({ list }) => list);
  if (columns.length === 0) return [];
  const cells = new Map<string, Partial<Cell>>();
  for (const [column, list] of columns.entries()) {
    for (const [row, choice] of list.entries()) cells.set(`${row},${column}`, textCell(choice, CELL));
  }
  return [{ name: LISTS_SHEET, hidden: true, cells }];
}
