import { parseCsv } from 'hucre/csv';
import { decode } from '../../source/decode.ts';
import { readWorkbook } from '../spreadsheet/read-workbook.ts';
import type { ReadCell, ReadSheet } from '../spreadsheet/sheet.ts';
import { WorkbookError } from '../spreadsheet/workbook-error.ts';
import { tableFinding } from './cell-finding.ts';
import type { ImportFinding } from './change.ts';

/** A file with tables, as far as it could be read. */
export interface TableFile {
  readonly name: string;
  readonly isCsv: boolean;
  readonly sheets: readonly ReadSheet[];
  readonly findings: readonly ImportFinding[];
}

/** What Office puts before the name of a file that it has open. */
const LOCK_MARK = '~$';

/**
 * Reads an .xlsx workbook or a .csv table, told apart by what they hold; a .csv file in UTF-8, UTF-16 or GBK. `name` is
 * the name of the file without its folder, which findings show.
 */
export async function readTableFile(name: string, bytes: Uint8Array): Promise<TableFile> {
  if (name.startsWith(LOCK_MARK)) {
    return unread(
      name,
      tableFinding({ file: name }, undefined, { code: 'table-lock-file', meant: name.slice(LOCK_MARK.length) }),
    );
  }
  if (bytes.length === 0) return unread(name, tableFinding({ file: name }, undefined, { code: 'table-empty' }));
  if (/\.xlsx?$/i.test(name) || isOfficeFile(bytes)) return readXlsxFile(name, bytes);
  return readCsvFile(name, bytes);
}

async function readXlsxFile(name: string, bytes: Uint8Array): Promise<TableFile> {
  try {
    return { name, isCsv: false, sheets: await readWorkbook(bytes), findings: [] };
  } catch (error) {
    if (error instanceof WorkbookError) return unread(name, tableFinding({ file: name }, undefined, error.cause));
    throw error;
  }
}

function readCsvFile(name: string, bytes: Uint8Array): TableFile {
  const decoded = decode(bytes);
  if (!decoded.ok) return unread(name, { severity: 'error', file: name, cause: decoded.cause });
  const rows = parseCsv(decoded.text).map((row) => row.map((value) => csvCell(String(value ?? ''))));
  const wasGbk = decoded.encoding === 'gb18030';
  return {
    name,
    isCsv: true,
    sheets: [{ name: '', rows }],
    findings: wasGbk ? [tableFinding({ file: name }, undefined, { code: 'table-in-gbk' })] : [],
  };
}

/** Every cell of a .csv file is text; what a program wrote for a formula that failed is still told from a text. */
function csvCell(text: string): ReadCell {
  if (text === '') return { kind: 'empty', text };
  const isError = /^#(?:REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!)$/.test(text.trim());
  return { kind: isError ? 'error' : 'text', text: isError ? text.trim() : text };
}

function isOfficeFile(bytes: Uint8Array): boolean {
  const head = [...bytes.subarray(0, 4)];
  return [
    [0x50, 0x4b, 0x03, 0x04],
    [0xd0, 0xcf, 0x11, 0xe0],
  ].some((known) => known.every((byte, at) => byte === head[at]));
}

function unread(name: string, finding: ImportFinding): TableFile {
  return { name, isCsv: false, sheets: [], findings: [finding] };
}
