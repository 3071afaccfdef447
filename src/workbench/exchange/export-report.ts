import type { Indicator } from '../../model/indicator.ts';
import type { Plain } from '../../source/plain.ts';
import { LONGEST_CELL } from '../spreadsheet/cell-text.ts';
import type { Column, Sheet } from '../spreadsheet/sheet.ts';
import { choiceText, type Field } from './field.ts';
import { readMe } from './read-me.ts';
import { type Entry, PLACE_TITLE, type ReportSheet, reportSheets } from './report-sheets.ts';
import { sideBySide, type Words } from './words.ts';

/** A report as sheets for an editor: a page that explains them, then figures, texts, honours and events, as typed. */
export function exportReport(address: string, report: Plain, indicators: readonly Indicator[]): readonly Sheet[] {
  return [readMe(address), ...reportSheets(report, indicators).map(exportSheet)];
}

/** The cells that a report cannot show: longer than Excel takes. Such rows stay as they are in the file. */
export function isTooLong(entry: Entry, fields: readonly Field[]): boolean {
  return fields.some(({ show }) => (show(entry.value) ?? '').length > LONGEST_CELL);
}

function exportSheet({ name, key, keyLast, fields, entries }: ReportSheet): Sheet {
  const keyColumn: Column = { title: sideBySide(key.title), note: sideBySide(key.note), width: key.width };
  const place: Column = { title: sideBySide(PLACE_TITLE), note: '', width: 36 };
  const columns = fields.map(fieldColumn);
  const shown = entries.filter((entry) => !isTooLong(entry, fields));
  return {
    name: sheetTitle(name),
    columns: keyLast ? [place, ...columns, keyColumn] : [keyColumn, ...columns],
    rows: shown.map((entry) => {
      const cells = fields.map(({ show }) => show(entry.value) ?? '');
      return keyLast ? [`${entry.name.zh}\n${entry.name.en}`, ...cells, entry.key] : [entry.key, ...cells];
    }),
  };
}

function fieldColumn({ title, note, width, choices }: Field): Column {
  return {
    title: sideBySide(title),
    width,
    note: note === undefined ? undefined : `${note.zh}\n${note.en}`,
    choices: choices?.map(choiceText),
  };
}

/** The name of a sheet; a stroke, as it stands between languages elsewhere, is not allowed in one. */
export function sheetTitle({ zh, en }: Words): string {
  return `${zh} ${en}`;
}
