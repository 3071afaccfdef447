import { readFileSync, statSync } from 'node:fs';
import type { Sentence } from '../wording/findings/sentence.ts';
import { sentenceFor } from '../wording/findings/sentences.ts';
import { LARGEST_WORKBOOK } from '../workbench/spreadsheet/container.ts';

/** The bytes of a table whose name was typed, or what to tell who typed it. */
export type TypedTable =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly mistake: Sentence };

/** Reads a table that an editor names, from wherever it lies; one that is too large is not read at all. */
export function typedTable(path: string): TypedTable {
  try {
    const { size } = statSync(path);
    if (size <= LARGEST_WORKBOOK) return { ok: true, bytes: readFileSync(path) };
    const mistake = sentenceFor({ code: 'workbook-too-large', bytes: size, limit: LARGEST_WORKBOOK });
    return { ok: false, mistake };
  } catch {
    return {
      ok: false,
      mistake: {
        zh: `找不到或打不开“${path}”。请核对文件名和所在的文件夹；文件名里有空格时，前后加引号。如果它正在 Excel 或 WPS 里打开，请先关闭。`,
        en: `“${path}” cannot be found or opened. Check its name and its folder; a name with spaces stands in quotation marks. If it is open in Excel or WPS, close it first.`,
      },
    };
  }
}
