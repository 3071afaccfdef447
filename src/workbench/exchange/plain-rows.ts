import { EXPLANATION_MARK } from '../spreadsheet/read-table.ts';
import type { ReadCell, ReadSheet } from '../spreadsheet/sheet.ts';
import { cellMistake, cellWords, numberInText, type TableSource, tableFinding } from './cell-finding.ts';
import type { ImportFinding } from './change.ts';
import type { Field } from './field.ts';
import { isBlank, type PlainColumns } from './plain-columns.ts';
import { type ColumnRole, roleOf, titleFor } from './plain-headers.ts';

/** A row of an office's own table: a figure in the words of the table. */
export interface PlainRow {
  /** Counted from 1, as the program that shows the table counts. */
  readonly number: number;
  readonly id: string;
  readonly label: string;
  readonly english: string;
  /** The number with what stands around it and its unit, as typed: 1790余万元. */
  readonly amount: string;
  readonly note: string;
  /** What stands in the other columns of an export, empty where a cell is. */
  readonly more: readonly { readonly field: Field; readonly typed: string }[];
}

const EMPTY: ReadCell = { kind: 'empty', text: '' };

/** What a row may be called that adds up the rows above it. */
const TOTALS = /^(?:合计|总计|小计|共计|总和|总数|汇总|total|subtotal|grand total|sum)\s*[:：]?$/i;

/** The rows of a table that are figures, and what is wrong with the others. */
export function plainRows(
  { rows }: ReadSheet,
  columns: PlainColumns,
  source: TableSource,
  isCsv: boolean,
): { readonly rows: readonly PlainRow[]; readonly findings: readonly ImportFinding[] } {
  const read: PlainRow[] = [];
  const findings: ImportFinding[] = [];
  for (const [index, cells] of rows.entries()) {
    // The figures of an export, saved as .csv, have their explanations with them.
    const explains = cells[0]?.text.startsWith(EXPLANATION_MARK) === true;
    if (index <= columns.header || isBlank(cells) || explains) continue;
    const result = readRow(cells, index + 1, columns, source, isCsv);
    findings.push(...result.findings);
    if (result.row !== undefined) read.push(result.row);
  }
  return { rows: read, findings };
}

interface RowReading {
  readonly row?: PlainRow | undefined;
  readonly findings: readonly ImportFinding[];
}

function readRow(
  cells: readonly ReadCell[],
  number: number,
  columns: PlainColumns,
  source: TableSource,
  isCsv: boolean,
): RowReading {
  const cell = (role: ColumnRole): ReadCell => cells[columns.places.get(role) ?? -1] ?? EMPTY;
  const find = (role: ColumnRole | undefined, cause: Parameters<typeof tableFinding>[2]) =>
    tableFinding(
      source,
      { row: number, column: role === undefined ? undefined : (columns.places.get(role) ?? 0) + 1 },
      cause,
    );
  const width = cells.findLastIndex(({ text }) => text.trim() !== '') + 1;
  if (isCsv && width > columns.count) {
    return { findings: [find(undefined, { code: 'wrong-column-count', cells: width, columns: columns.count })] };
  }
  const known = [
    ...[...columns.places].map(([role, column]) => ({ column, title: titleFor(role) })),
    ...columns.fields.map(({ column, field }) => ({ column, title: field.title.zh })),
  ];
  const mistakes = known.flatMap(({ column, title }) => {
    const cause = cellMistake(cells[column] ?? EMPTY, title);
    return cause === undefined ? [] : [tableFinding(source, { row: number, column: column + 1 }, cause)];
  });
  if (mistakes.length > 0) return { findings: mistakes };

  const label = cellWords(cell('label'));
  const typed = cellWords(cell('amount'));
  // A table of several pages has its titles again at the top of each.
  if (roleOf(label) === 'label' && roleOf(typed) === 'amount') return { findings: [] };
  if (TOTALS.test(label)) return { findings: [find('label', { code: 'total-row', found: label })] };
  if (typed === '')
    return { findings: label === '' ? [] : [find('amount', { code: 'row-without-amount', found: label })] };
  if (label === '') return { findings: [find('label', { code: 'row-without-label', found: typed })] };
  if (cell('amount').kind === 'date') return { findings: [find('amount', { code: 'date-for-amount', found: typed })] };
  const read = numberInText(cell('amount'));
  const row: PlainRow = {
    number,
    id: cellWords(cell('id')),
    label,
    english: cellWords(cell('english')),
    amount: withUnit(read ?? typed, cellWords(cell('unit'))),
    note: cellWords(cell('note')),
    more: columns.fields.map(({ column, field }) => ({ field, typed: cellWords(cells[column] ?? EMPTY) })),
  };
  return { row, findings: read === undefined ? [] : [find('amount', { code: 'text-number', read })] };
}

/** The amount with its unit, once: a unit that the amount has already, and a dash for none, add nothing. */
function withUnit(amount: string, unit: string): string {
  return /^[-—–/]*$/.test(unit) || amount.endsWith(unit) ? amount : `${amount}${unit}`;
}
