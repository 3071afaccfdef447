import type { Indicator } from '../../model/indicator.ts';
import type { Plain } from '../../source/plain.ts';
import type { ReadSheet } from '../spreadsheet/sheet.ts';
import type { Comparison } from './change.ts';
import { compareRows } from './compare-rows.ts';
import { sheetTitle } from './export-report.ts';
import { addressIn, READ_ME } from './read-me.ts';
import { type ReportSheet, reportSheets } from './report-sheets.ts';
import { sideBySide } from './words.ts';

/** The report that a workbook was exported from; undefined where it is another table. */
export function exportedFrom(
  sheets: readonly ReadSheet[],
): { readonly place: string; readonly year: string } | undefined {
  const readMe = sheets.find(({ name }) => name === READ_ME);
  return addressIn((readMe?.rows ?? []).flatMap((row) => row.map(({ text }) => text)));
}

/** Whether the sheets are those that an export writes; a sheet of an office that is called 活动 has no such titles. */
export function isExported(sheets: readonly ReadSheet[]): boolean {
  const known = reportSheets(null, []);
  return (
    exportedFrom(sheets) !== undefined ||
    sheets.some((sheet) => known.some((ours) => isSame(ours, sheet) && hasKey(ours, sheet)))
  );
}

function hasKey({ key }: ReportSheet, { rows: [titles = []] }: ReadSheet): boolean {
  return titles.some(({ text }) => text.trim() === sideBySide(key.title));
}

/**
 * What an exported workbook changes in a report: every cell that says something else than an export of the report would
 * say now. A sheet or a column that is not there changes nothing; neither does what no cell shows.
 */
export function compareSheets(
  report: Plain,
  indicators: readonly Indicator[],
  sheets: readonly ReadSheet[],
  file: string,
): Comparison {
  const compared = reportSheets(report, indicators).flatMap((known) => {
    const read = sheets.find((sheet) => isSame(known, sheet));
    return read === undefined ? [] : [compareRows(report, known, read, { file, sheet: read.name })];
  });
  return {
    changes: compared.flatMap(({ changes }) => changes),
    findings: compared.flatMap(({ findings }) => findings),
  };
}

function isSame({ name }: ReportSheet, sheet: ReadSheet): boolean {
  return [sheetTitle(name), name.zh, name.en].includes(sheet.name.trim());
}
