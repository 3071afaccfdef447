import type { ReadCell, ReadSheet } from '../spreadsheet/sheet.ts';
import { type TableSource, tableFinding } from './cell-finding.ts';
import type { ImportFinding } from './change.ts';
import { type ColumnRole, isRowNumber, nearRoleOf, roleOf, titleFor } from './plain-headers.ts';

/** Where the columns of an office's own table are, counted from 0. */
export interface PlainColumns {
  /** The index of the row of titles. */
  readonly header: number;
  readonly places: ReadonlyMap<ColumnRole, number>;
  /** How many columns have a title. */
  readonly count: number;
}

/** A title of the table and its unit may stand above the row of column titles, but not much more. */
const ROWS_ABOVE = 20;

/** Finds the row of titles and what its columns are for; without names and amounts there is nothing to import. */
export function plainColumns(
  { rows }: ReadSheet,
  source: TableSource,
): { readonly columns: PlainColumns | undefined; readonly findings: readonly ImportFinding[] } {
  if (rows.every(isBlank))
    return { columns: undefined, findings: [tableFinding(source, undefined, { code: 'table-empty' })] };
  const candidates = rows
    .slice(0, ROWS_ABOVE)
    .map((row, header) => ({ header, titles: row.map(({ text }) => text.trim()) }));
  const found = candidates.find(({ titles }) => missingRoles(titles).length === 0);
  if (found !== undefined)
    return { columns: columnsIn(found.header, found.titles), findings: findingsIn(rows, found, source) };
  const near = candidates.find(({ titles }) => missingRoles(titles).length === 1 && misnamed(titles).length > 0);
  if (near === undefined)
    return { columns: undefined, findings: [tableFinding(source, undefined, { code: 'table-headers-missing' })] };
  const findings = misnamed(near.titles).map(({ column, title, role }) =>
    tableFinding(
      source,
      { row: near.header + 1, column: column + 1 },
      { code: 'header-mismatch', found: title, known: titleFor(role) },
    ),
  );
  return { columns: undefined, findings };
}

interface Titles {
  readonly header: number;
  readonly titles: readonly string[];
}

function missingRoles(titles: readonly string[]): readonly ColumnRole[] {
  return (['label', 'amount'] as const).filter((role) => !titles.some((title) => roleOf(title) === role));
}

/** The titles that were meant for a role that no other column has. */
function misnamed(titles: readonly string[]) {
  const missing = missingRoles(titles);
  return titles.flatMap((title, column) => {
    const role = roleOf(title) === undefined ? nearRoleOf(title) : undefined;
    return role !== undefined && missing.includes(role) ? [{ column, title, role }] : [];
  });
}

function columnsIn(header: number, titles: readonly string[]): PlainColumns {
  const places = new Map<ColumnRole, number>();
  for (const [column, title] of titles.entries()) {
    const role = roleOf(title);
    if (role !== undefined && !places.has(role)) places.set(role, column);
  }
  return { header, places, count: titles.findLastIndex((title) => title !== '') + 1 };
}

/** Columns that are there twice, and those that are left out though they say something. */
function findingsIn(
  rows: ReadSheet['rows'],
  { header, titles }: Titles,
  source: TableSource,
): readonly ImportFinding[] {
  const { places } = columnsIn(header, titles);
  const below = rows.slice(header + 1);
  return titles.flatMap((title, column) => {
    const at = { row: header + 1, column: column + 1 };
    const role = roleOf(title);
    if (role !== undefined) {
      return places.get(role) === column ? [] : [tableFinding(source, at, { code: 'column-twice', found: title })];
    }
    const says = below.some((row) => (row[column]?.text ?? '').trim() !== '');
    return says && !isRowNumber(title) ? [tableFinding(source, at, { code: 'column-ignored', found: title })] : [];
  });
}

/** Whether no cell of a row says anything. */
export function isBlank(row: readonly ReadCell[]): boolean {
  return row.every(({ text }) => text.trim() === '');
}
