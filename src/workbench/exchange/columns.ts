import type { TableRow } from '../spreadsheet/read-table.ts';
import { type TableSource, tableFinding } from './cell-finding.ts';
import type { ImportFinding } from './change.ts';
import type { Field } from './field.ts';
import { PLACE_TITLE, type ReportSheet } from './report-sheets.ts';
import { isTitle, sideBySide } from './words.ts';

/** Where the columns of an exported sheet are in the sheet that came back, counted from 0. */
export interface Columns {
  readonly key: number;
  /** The fields whose columns are there; what a missing column would say stays as it is in the file. */
  readonly fields: readonly { readonly column: number; readonly field: Field }[];
}

/** Finds the columns by their titles, in whatever order they are. Without the column of keys there is nothing to compare. */
export function columnsOf(
  sheet: ReportSheet,
  titles: readonly string[],
  rows: readonly TableRow[],
  source: TableSource,
): { readonly columns: Columns | undefined; readonly findings: readonly ImportFinding[] } {
  const find = (words: Field['title']) => titles.findIndex((title) => isTitle(title, words));
  const key = find(sheet.key.title);
  if (key === -1) {
    const cause = { code: 'column-missing', title: sideBySide(sheet.key.title) } as const;
    return { columns: undefined, findings: [tableFinding(source, { row: 1 }, cause)] };
  }
  const fields = sheet.fields
    .map((field) => ({ column: find(field.title), field }))
    .filter(({ column }) => column !== -1);
  const known = [sheet.key.title, PLACE_TITLE, ...sheet.fields.map(({ title }) => title)];
  const findings = titles.flatMap((title, column) => {
    const at = { row: 1, column: column + 1 };
    const words = known.find((candidate) => isTitle(title, candidate));
    if (words !== undefined) {
      return find(words) === column ? [] : [tableFinding(source, at, { code: 'column-twice', found: title })];
    }
    const says = rows.some(({ cells }) => (cells[column]?.text ?? '').trim() !== '');
    return says ? [tableFinding(source, at, { code: 'column-ignored', found: title })] : [];
  });
  return { columns: { key, fields }, findings };
}
