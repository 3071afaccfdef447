import type { ReadCell, ReadSheet } from '../spreadsheet/sheet.ts';
import { type TableSource, tableFinding } from './cell-finding.ts';
import type { ImportFinding } from './change.ts';
import type { Field } from './field.ts';
import { fieldOf } from './plain-fields.ts';
import { type ColumnRole, isRowNumber, nearRoleOf, roleOf, titleFor } from './plain-headers.ts';

/** Where the columns of an office's own table are, counted from 0. */
export interface PlainColumns {
  /** The index of the row of titles. */
  readonly header: number;
  readonly places: ReadonlyMap<ColumnRole, number>;
  /** The columns that are there as in the sheet of figures of an export. */
  readonly fields: readonly { readonly column: number; readonly field: Field }[];
  /** How many columns have a title. */
  readonly count: number;
}

/** A title of the table and its unit may stand above the row of column titles, but not much more. */
const ROWS_ABOVE = 20;

/** Finds the row of titles and what its columns are for, `fields` among them; without names and amounts there is nothing to import. */
export function plainColumns(
  { rows }: ReadSheet,
  source: TableSource,
  fields: readonly Field[],
): { readonly columns: PlainColumns | undefined; readonly findings: readonly ImportFinding[] } {
  if (rows.every(isBlank))
    return { columns: undefined, findings: [tableFinding(source, undefined, { code: 'table-empty' })] };
  const candidates = rows.slice(0, ROWS_ABOVE).map((row, header) => {
    const titles = row.map(({ text }) => ({ text: text.trim(), field: fieldOf(text, fields) }));
    return { header, titles };
  });
  const found = candidates.find(({ titles }) => missingRoles(titles).length === 0);
  if (found !== undefined) return { columns: columnsIn(found), findings: findingsIn(rows, found, source) };
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

interface Title {
  readonly text: string;
  /** The column of an export that it names; then it has no role besides. */
  readonly field: Field | undefined;
}

interface Titles {
  readonly header: number;
  readonly titles: readonly Title[];
}

function roleIn({ text, field }: Title): ColumnRole | undefined {
  return field === undefined ? roleOf(text) : undefined;
}

function missingRoles(titles: readonly Title[]): readonly ColumnRole[] {
  return (['label', 'amount'] as const).filter((role) => !titles.some((title) => roleIn(title) === role));
}

/** The titles that were meant for a role that no other column has. */
function misnamed(titles: readonly Title[]) {
  const missing = missingRoles(titles);
  return titles.flatMap(({ text, field }, column) => {
    const role = field === undefined && roleOf(text) === undefined ? nearRoleOf(text) : undefined;
    return role !== undefined && missing.includes(role) ? [{ column, title: text, role }] : [];
  });
}

function columnsIn({ header, titles }: Titles): PlainColumns {
  const places = new Map<ColumnRole, number>();
  const fields: PlainColumns['fields'][number][] = [];
  for (const [column, title] of titles.entries()) {
    const role = roleIn(title);
    if (role !== undefined && !places.has(role)) places.set(role, column);
    const { field } = title;
    if (field !== undefined && !fields.some((known) => known.field === field)) fields.push({ column, field });
  }
  return { header, places, fields, count: titles.findLastIndex(({ text }) => text !== '') + 1 };
}

/** Columns that are there twice, and those that are left out though they say something. */
function findingsIn(rows: ReadSheet['rows'], found: Titles, source: TableSource): readonly ImportFinding[] {
  const { places, fields } = columnsIn(found);
  const known = [...places.values(), ...fields.map(({ column }) => column)];
  const below = rows.slice(found.header + 1);
  return found.titles.flatMap((title, column) => {
    if (known.includes(column)) return [];
    const { text, field } = title;
    const at = { row: found.header + 1, column: column + 1 };
    if (field !== undefined || roleOf(text) !== undefined) {
      return [tableFinding(source, at, { code: 'column-twice', found: text })];
    }
    const says = below.some((row) => (row[column]?.text ?? '').trim() !== '');
    return says && !isRowNumber(text) ? [tableFinding(source, at, { code: 'column-ignored', found: text })] : [];
  });
}

/** Whether no cell of a row says anything. */
export function isBlank(row: readonly ReadCell[]): boolean {
  return row.every(({ text }) => text.trim() === '');
}
