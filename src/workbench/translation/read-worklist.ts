import { readTable } from '../spreadsheet/read-table.ts';
import type { ReadSheet } from '../spreadsheet/sheet.ts';
import { WORKLIST_COLUMNS, type WorklistColumn } from './columns.ts';

/** A row of a worklist that came back, as far as it concerns the content. */
export interface TakenRow {
  /** The number that Excel shows beside the row. */
  readonly number: number;
  readonly file: string;
  readonly path: string;
  readonly zh: string;
  /** The English that stood there when the worklist was written; empty where there was none. */
  readonly en: string;
  /** What the translator wrote; empty where nothing was. */
  readonly fresh: string;
  /** Whether the translator says that the English still fits. */
  readonly fits: boolean;
}

/** The rows of a worklist, or the titles that none of its sheets has. */
export type WorklistReading =
  | { readonly ok: true; readonly rows: readonly TakenRow[] }
  | { readonly ok: false; readonly missing: readonly string[] };

const NEEDED: readonly WorklistColumn[] = ['zh', 'en', 'fresh', 'fits', 'file', 'path'];

/** Finds the worklist in a workbook by the titles of its columns, in whatever order they stand, and reads its rows. */
export function readWorklist(sheets: readonly ReadSheet[]): WorklistReading {
  const tables = sheets.map(readTable).map(({ titles, rows }) => ({
    rows,
    places: new Map(NEEDED.map((column) => [column, titles.indexOf(WORKLIST_COLUMNS[column].title)])),
  }));
  const lacking = (places: ReadonlyMap<WorklistColumn, number>) =>
    NEEDED.filter((column) => (places.get(column) ?? -1) < 0).map((column) => WORKLIST_COLUMNS[column].title);
  const nearest = tables.toSorted((one, other) => lacking(one.places).length - lacking(other.places).length)[0];
  const missing = nearest === undefined ? lacking(new Map()) : lacking(nearest.places);
  if (nearest === undefined || missing.length > 0) return { ok: false, missing };
  return {
    ok: true,
    rows: nearest.rows.map(({ number, cells }) => {
      const cell = (column: WorklistColumn) => cells[nearest.places.get(column) ?? -1]?.text ?? '';
      return {
        number,
        file: cell('file').trim(),
        path: cell('path').trim(),
        zh: cell('zh').trim(),
        en: cell('en').trim(),
        fresh: onOneLine(cell('fresh')),
        fits: cell('fits').trim() !== '',
      };
    }),
  };
}

/** A line break in a cell is made for the eye; a paragraph of a report has none. */
function onOneLine(text: string): string {
  return text.trim().replace(/\s*[\r\n]+\s*/g, ' ');
}
