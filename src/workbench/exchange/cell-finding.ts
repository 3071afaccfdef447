import type { TableCause } from '../../source/table-cause.ts';
import { type TableFinding, type TablePlace, tableSeverity } from '../../source/table-finding.ts';
import type { ReadCell } from '../spreadsheet/sheet.ts';

/** The table that findings are about. */
export interface TableSource {
  readonly file: string;
  /** Absent for a .csv file. */
  readonly sheet?: string | undefined;
}

/** A finding about a place in a table; the severity is that of the cause. */
export function tableFinding(
  { file, sheet }: TableSource,
  place: Omit<TablePlace, 'sheet'> | undefined,
  cause: TableCause,
): TableFinding<TableCause> {
  return { severity: tableSeverity(cause), file, at: place === undefined ? undefined : { sheet, ...place }, cause };
}

/** Why a cell cannot be read: a formula that failed or has no result, or a place under a merged cell. */
export function cellMistake({ kind, text }: ReadCell, column: string): TableCause | undefined {
  if (kind === 'error') return { code: 'formula-error', found: text };
  if (kind === 'uncomputed') return { code: 'formula-uncomputed' };
  return kind === 'covered' ? { code: 'merged-cells', column } : undefined;
}

/**
 * What a cell says as a text of the file: without spaces around it, which nobody typed on purpose, and with the line
 * breaks of YAML.
 */
export function cellWords({ text }: ReadCell): string {
  return trimmed(text);
}

/** A text without the spaces around it and the line breaks after it. */
export function trimmed(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/^[^\S\n]+/, '')
    .trimEnd();
}

/** The number that a text cell holds among spaces or after an apostrophe; undefined where it is no such cell. */
export function numberInText({ kind, text }: ReadCell): string | undefined {
  const bare = text.trim().replace(/^['’]\s*/, '');
  return kind === 'text' && bare !== text && /^-?\d+(?:\.\d+)?%?$/.test(bare) ? bare : undefined;
}
