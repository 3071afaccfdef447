import type { Plain } from '../../source/plain.ts';
import type { ReadSheet } from '../spreadsheet/sheet.ts';
import { amountCause, unitFinding } from './amount-finding.ts';
import { readAmount } from './amount-reading.ts';
import { type TableSource, tableFinding } from './cell-finding.ts';
import type { Change, Comparison, FieldChange, ImportFinding } from './change.ts';
import { isMap, valueAt, withValue } from './entry.ts';
import type { Field } from './field.ts';
import { FIGURE_TITLES } from './figure-fields.ts';
import { plainColumns } from './plain-columns.ts';
import type { ColumnRole } from './plain-headers.ts';
import { type PlainRow, plainRows } from './plain-rows.ts';
import { revisionsBetween } from './revisions-between.ts';
import { rowId } from './row-id.ts';
import type { Words } from './words.ts';

/**
 * What an office's own table (name, amount, unit, note) changes in a report: figures of the same name get the amount of
 * the table, others are added. Figures that the table does not name stay as they are.
 */
export function compareTable(
  report: Plain,
  sheet: ReadSheet,
  source: TableSource,
  known: readonly Field[],
  isCsv: boolean,
): Comparison {
  const { columns, findings } = plainColumns(sheet, source, known);
  if (columns === undefined) return { changes: [], findings };
  const read = plainRows(sheet, columns, source, isCsv);
  const changes: Change[] = [];
  const found: ImportFinding[] = [...findings, ...read.findings];
  const figures = valueAt(report, ['figures']);
  const ids = new Set(isMap(figures) ? Object.keys(figures) : []);
  const met = new Map<string, number>();
  for (const row of read.rows) {
    const place = (role: ColumnRole) => ({ row: row.number, column: (columns.places.get(role) ?? 0) + 1 });
    const meant = idsFor(row, figures);
    const [id = rowId(englishName(row), 'figure', ids)] = meant;
    const key = meant.length === 0 ? `new ${sameName(row.label)}` : id;
    const first = met.get(key);
    if (meant.length > 1) {
      found.push(tableFinding(source, place('label'), { code: 'label-ambiguous', found: row.label, ids: meant }));
    } else if (first !== undefined) {
      found.push(tableFinding(source, place('label'), { code: 'row-twice', found: row.label, first }));
    } else {
      met.set(key, row.number);
      ids.add(id);
      const { change, cause, unit } = changeOf(row, id, valueAt(figures, [id]));
      if (change !== undefined) changes.push(change);
      if (unit !== undefined) found.push(tableFinding(source, place('amount'), unit));
      if (cause !== undefined) {
        found.push({ severity: 'error', file: source.file, at: { sheet: source.sheet, ...place('amount') }, cause });
      }
    }
  }
  return { changes, findings: found };
}

/** The figures that a row means: the one with its id, else those with its name. */
function idsFor({ id, label }: PlainRow, figures: Plain | undefined): readonly string[] {
  if (id !== '') return [id];
  if (!isMap(figures)) return [];
  return Object.entries(figures).flatMap(([known, figure]) => {
    const zh = valueAt(figure, ['label', 'zh']);
    return typeof zh === 'string' && sameName(zh) === sameName(label) ? [known] : [];
  });
}

/** The English name of a row: its own column, or a name that is in English itself. */
function englishName({ english, label }: PlainRow): string {
  return english === '' && /^[\x20-\x7e]+$/.test(label) ? label : english;
}

/** A name without what typing varies: spaces and full-width forms. */
function sameName(name: string): string {
  return name.normalize('NFKC').replace(/\s/g, '');
}

function changeOf(row: PlainRow, id: string, figure: Plain | undefined) {
  const parts: readonly { readonly title: Words; readonly path: readonly string[]; readonly typed: string }[] = [
    ...(figure === undefined ? [{ title: FIGURE_TITLES.label, path: ['label', 'zh'], typed: row.label }] : []),
    { title: FIGURE_TITLES.english, path: ['label', 'en'], typed: row.english },
    { title: FIGURE_TITLES.amount, path: ['amount'], typed: row.amount },
    { title: FIGURE_TITLES.note, path: ['note', 'zh'], typed: row.note },
  ];
  let value = figure;
  const fields: FieldChange[] = [];
  for (const { title, path, typed } of parts) {
    const before = shown(valueAt(figure, path));
    if (typed === '' || typed === before.trim()) continue;
    value = withValue(value, path, typed);
    fields.push({ title, before, after: typed });
  }
  for (const { field, typed } of row.more) {
    const before = value === undefined ? '' : (field.show(value) ?? '').trim();
    if (typed === '' || typed === before) continue;
    value = field.put(value, typed);
    fields.push({ title: field.title, before, after: typed });
  }
  const revisions = revisionsBetween(['figures', id], figure, value);
  if (revisions.length === 0) return {};
  const zh = shown(valueAt(value, ['label', 'zh'])).trim();
  const name = { zh, en: shown(valueAt(value, ['label', 'en'])).trim() || zh };
  const amount = readAmount(value);
  const change: Change = {
    sheet: 'figures',
    kind: figure === undefined ? 'added' : 'changed',
    key: id,
    name,
    fields,
    reading: amount.ok ? amount.words : undefined,
    revisions,
  };
  return {
    change,
    cause: amount.ok ? undefined : amountCause(amount.cause, row.amount),
    unit: unitFinding(figure, value),
  };
}

/** A text of the file, or the Chinese of words that stand for a number. */
function shown(value: Plain | undefined): string {
  const text = isMap(value) ? valueAt(value, ['zh']) : value;
  return typeof text === 'string' ? text : '';
}
