import type { ModelCause } from '../../model/cause.ts';
import type { Language } from '../../model/language.ts';
import type { SourceCause } from '../../source/cause.ts';
import type { TableCause } from '../../source/table-cause.ts';
import type { TableFinding, TablePlace } from '../../source/table-finding.ts';
import { SEVERITIES } from './notice.ts';
import { sentenceFor } from './sentences.ts';

/** A finding in a table as an editor reads it, two lines: file and cell, how grave it is; cause and remedy. */
export function writeTableFinding(
  { file, at, severity, cause }: TableFinding<TableCause | ModelCause | SourceCause>,
  language: Language,
): string {
  const place = at === undefined ? '' : ` ${placeName(at, language)}`;
  return `${file}${place}  ${SEVERITIES[severity][language]}\n  ${sentenceFor(cause)[language]}`;
}

/** A cell by its name in a workbook (数字 Figures!C7), by row and column in a .csv file. */
function placeName({ sheet, row, column }: TablePlace, language: Language): string {
  if (sheet !== undefined && column !== undefined) return `${sheet}!${columnLetters(column - 1)}${row}`;
  const place =
    language === 'zh'
      ? `第${row}行${column === undefined ? '' : `第${column}列`}`
      : `row ${row}${column === undefined ? '' : `, column ${column}`}`;
  return sheet === undefined ? place : `${sheet} ${place}`;
}

/** The letters that name a column, counted from 0: A, Z, AA. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}
