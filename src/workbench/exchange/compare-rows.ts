import type { Plain } from '../../source/plain.ts';
import { readTable, type TableRow } from '../spreadsheet/read-table.ts';
import type { ReadSheet } from '../spreadsheet/sheet.ts';
import { amountCause, unitFinding } from './amount-finding.ts';
import { readAmount } from './amount-reading.ts';
import { cellMistake, cellWords, numberInText, type TableSource, tableFinding, trimmed } from './cell-finding.ts';
import type { Change, Comparison, FieldChange, ImportFinding } from './change.ts';
import { type Columns, columnsOf } from './columns.ts';
import { valueAt } from './entry.ts';
import { isTooLong } from './export-report.ts';
import { newRow } from './new-row.ts';
import { removedRows } from './removed-rows.ts';
import type { Entry, ReportSheet } from './report-sheets.ts';
import { revisionsBetween } from './revisions-between.ts';

/** What the rows of a sheet change in a report, of which `sheet` is what an export shows now. */
export function compareRows(report: Plain, sheet: ReportSheet, read: ReadSheet, source: TableSource): Comparison {
  const { titles, rows } = readTable(read);
  const { columns, findings } = columnsOf(sheet, titles, rows, source);
  if (columns === undefined) return { changes: [], findings };
  const run = new SheetComparison(report, sheet, columns, source);
  for (const row of rows) run.compare(row);
  const result = run.result();
  return { changes: result.changes, findings: [...findings, ...result.findings] };
}

class SheetComparison {
  readonly #report: Plain;
  readonly #sheet: ReportSheet;
  readonly #columns: Columns;
  readonly #source: TableSource;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #changes: Change[] = [];
  readonly #findings: ImportFinding[] = [];
  /** The rows that were met, by key. */
  readonly #met = new Map<string, number>();

  constructor(report: Plain, sheet: ReportSheet, columns: Columns, source: TableSource) {
    this.#report = report;
    this.#sheet = sheet;
    this.#columns = columns;
    this.#source = source;
    this.#entries = new Map(sheet.entries.map((entry) => [entry.key, entry]));
  }

  compare(row: TableRow): void {
    if (this.#hasMistake(row)) return;
    const keyCell = row.cells[this.#columns.key];
    const key = keyCell === undefined ? '' : cellWords(keyCell);
    const first = this.#met.get(key);
    const entry = this.#entries.get(key);
    if (first !== undefined) this.#find(row, this.#columns.key, { code: 'row-twice', found: key, first });
    else if (entry !== undefined) this.#change(row, entry);
    else if (this.#sheet.kind !== 'texts') this.#add(row, key);
    else if (key === '') this.#find(row, undefined, { code: 'text-row-new' });
    else this.#find(row, this.#columns.key, { code: 'text-place-unknown', path: key });
    if (key !== '') this.#met.set(key, first ?? row.number);
  }

  result(): Comparison {
    const { entries, fields } = this.#sheet;
    const gone = entries.filter((entry) => !this.#met.has(entry.key) && !isTooLong(entry, fields));
    return { changes: [...this.#changes, ...removedRows(this.#report, this.#sheet, gone)], findings: this.#findings };
  }

  /** A row with a cell that cannot be read is told of, and neither compared nor taken for gone. */
  #hasMistake({ number, cells }: TableRow): boolean {
    let found = false;
    const known = [
      { column: this.#columns.key, title: this.#sheet.key.title },
      ...this.#columns.fields.map(({ column, field }) => ({ column, title: field.title })),
    ];
    for (const { column, title } of known) {
      const cell = cells[column];
      const cause = cell === undefined ? undefined : cellMistake(cell, title.zh);
      if (cause === undefined) continue;
      this.#findings.push(tableFinding(this.#source, { row: number, column: column + 1 }, cause));
      found = true;
    }
    const key = cells[this.#columns.key];
    if (found && key !== undefined) this.#met.set(cellWords(key), number);
    return found;
  }

  #change(row: TableRow, entry: Entry): void {
    let value: Plain | undefined = entry.value;
    const fields: FieldChange[] = [];
    for (const { column, field } of this.#columns.fields) {
      const cell = row.cells[column];
      const after = cell === undefined ? '' : cellWords(cell);
      const before = field.show(entry.value);
      if (after === trimmed(before ?? '')) continue;
      if (cell !== undefined && field.isAmount === true) this.#warnOfTextNumber(row, column);
      value = field.put(value, field.isAmount === true ? (numberIn(row, column) ?? after) : after);
      fields.push({ title: field.title, before: trimmed(before ?? ''), after });
    }
    const revisions = revisionsBetween(entry.path, entry.value, value);
    if (revisions.length === 0) return;
    const reading = this.#reading(row, entry.value, value);
    const { key, name } = entry;
    this.#changes.push({ sheet: this.#sheet.kind, kind: 'changed', key, name, fields, reading, revisions });
  }

  #add(row: TableRow, key: string): void {
    const added = this.#changes.filter(({ kind }) => kind === 'added');
    const change = newRow(this.#report, this.#sheet, this.#columns, row, key, added);
    if (change === undefined) return;
    this.#met.set(change.key, row.number);
    for (const { column, field } of this.#columns.fields)
      if (field.isAmount === true) this.#warnOfTextNumber(row, column);
    const [revision] = change.revisions;
    const value = revision?.kind === 'put' ? revision.value : undefined;
    this.#changes.push({ ...change, reading: this.#reading(row, undefined, value) });
  }

  /** How an amount that has changed will be written; one that cannot be read is a mistake in its cell. */
  #reading(row: TableRow, before: Plain | undefined, after: Plain | undefined) {
    if (this.#sheet.kind !== 'figures') return undefined;
    if (revisionsBetween([], valueAt(before, ['amount']), valueAt(after, ['amount'])).length === 0) return undefined;
    const column = this.#columns.fields.find(({ field }) => field.isAmount === true)?.column ?? this.#columns.key;
    const unit = unitFinding(before, after);
    if (unit !== undefined) this.#find(row, column, unit);
    const reading = readAmount(after);
    if (reading.ok) return reading.words;
    const { file, sheet } = this.#source;
    this.#findings.push({
      severity: 'error',
      file,
      at: { sheet, row: row.number, column: column + 1 },
      cause: amountCause(reading.cause, String(valueAt(after, ['amount']))),
    });
    return undefined;
  }

  #warnOfTextNumber(row: TableRow, column: number): void {
    const read = numberIn(row, column);
    if (read !== undefined) this.#find(row, column, { code: 'text-number', read });
  }

  #find({ number }: TableRow, column: number | undefined, cause: Parameters<typeof tableFinding>[2]): void {
    const place = { row: number, column: column === undefined ? undefined : column + 1 };
    this.#findings.push(tableFinding(this.#source, place, cause));
  }
}

function numberIn({ cells }: TableRow, column: number): string | undefined {
  const cell = cells[column];
  return cell === undefined ? undefined : numberInText(cell);
}
