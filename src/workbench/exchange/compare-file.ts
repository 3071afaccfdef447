import type { Indicator } from '../../model/indicator.ts';
import type { Plain } from '../../source/plain.ts';
import type { Comparison } from './change.ts';
import { compareSheets, isExported } from './compare-sheets.ts';
import { compareTable } from './compare-table.ts';
import { plainColumns } from './plain-columns.ts';
import { plainFields } from './plain-fields.ts';
import type { TableFile } from './read-table-file.ts';

/**
 * What a file with tables changes in a report: a workbook from an export by all of its sheets, any other by the first
 * sheet that has names and amounts.
 */
export function compareFile(report: Plain, indicators: readonly Indicator[], file: TableFile): Comparison {
  const compared = comparison(report, indicators, file);
  return { changes: compared.changes, findings: [...file.findings, ...compared.findings] };
}

function comparison(report: Plain, indicators: readonly Indicator[], { name, isCsv, sheets }: TableFile): Comparison {
  if (isExported(sheets)) return compareSheets(report, indicators, sheets, name);
  const source = (sheet: string) => ({ file: name, sheet: isCsv ? undefined : sheet });
  const fields = plainFields(report, indicators);
  const sound = sheets.find((sheet) => plainColumns(sheet, source(sheet.name), fields).columns !== undefined);
  const table = sound ?? sheets[0];
  if (table === undefined) return { changes: [], findings: [] };
  return compareTable(report, table, source(table.name), fields, isCsv);
}
