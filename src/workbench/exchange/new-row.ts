import type { Plain } from '../../source/plain.ts';
import type { Revision } from '../../source/revision/revision.ts';
import type { TableRow } from '../spreadsheet/read-table.ts';
import { cellWords, numberInText } from './cell-finding.ts';
import type { Change, FieldChange } from './change.ts';
import type { Columns } from './columns.ts';
import { isList, isMap, valueAt } from './entry.ts';
import type { ReportSheet } from './report-sheets.ts';
import { rowId } from './row-id.ts';

/**
 * What a row adds to the report; undefined where it says nothing but a key. Without an id it is given one. `added` are
 * the changes that add rows above it in the same sheet.
 */
export function newRow(
  report: Plain,
  sheet: ReportSheet,
  columns: Columns,
  row: TableRow,
  key: string,
  added: readonly Change[],
): Change | undefined {
  let value: Plain | undefined;
  const fields: FieldChange[] = [];
  for (const { column, field } of columns.fields) {
    const cell = row.cells[column];
    const typed = cell === undefined ? '' : cellWords(cell);
    if (cell === undefined || typed === '') continue;
    const after = field.isAmount === true ? (numberInText(cell) ?? typed) : typed;
    value = field.put(value, after);
    fields.push({ title: field.title, before: '', after });
  }
  if (value === undefined) return undefined;
  const placed = placeOf(report, sheet, key, value, added);
  const zh = wordsAt(value, 'zh') ?? placed.key;
  const name = { zh, en: wordsAt(value, 'en') ?? zh };
  return { sheet: sheet.kind, kind: 'added', key: placed.key, name, fields, revisions: [placed.revision] };
}

/** Where a new entry goes: under its id, or at the end of its list. */
function placeOf(
  report: Plain,
  { kind, entries }: ReportSheet,
  key: string,
  value: Plain,
  added: readonly Change[],
): { readonly key: string; readonly revision: Revision } {
  const list = valueAt(report, [kind]);
  const end = (isList(list) ? list.length : 0) + added.length;
  if (kind === 'events') return { key: String(end + 1), revision: { kind: 'put', path: [kind, end], value } };
  const taken = new Set([
    ...(isMap(list) ? Object.keys(list) : []),
    ...entries.map((entry) => entry.key),
    ...added.map((change) => change.key),
  ]);
  const id = key === '' ? rowId(wordsAt(value, 'en') ?? '', kind === 'figures' ? 'figure' : 'honour', taken) : key;
  if (kind === 'figures') return { key: id, revision: { kind: 'put', path: [kind, id], value } };
  const withId = { id, ...(isMap(value) ? value : {}) };
  return { key: id, revision: { kind: 'put', path: [kind, end], value: withId } };
}

/** The name of an entry in a language: its label or its title. */
function wordsAt(value: Plain, language: 'zh' | 'en'): string | undefined {
  const name = valueAt(value, ['label', language]) ?? valueAt(value, ['title', language]);
  return typeof name === 'string' ? name : undefined;
}
