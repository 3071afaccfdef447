import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Plain, toPlain } from '../../../src/source/plain.ts';
import { readSource } from '../../../src/source/source-file.ts';
import { compareSheets } from '../../../src/workbench/exchange/compare-sheets.ts';
import { exportReport } from '../../../src/workbench/exchange/export-report.ts';
import { readWorkbook } from '../../../src/workbench/spreadsheet/read-workbook.ts';
import { writeWorkbook } from '../../../src/workbench/spreadsheet/write-workbook.ts';
import { typedReports } from './typed-report.ts';

async function compared(report: Plain) {
  const bytes = await writeWorkbook(exportReport('shixi/2023', report, []));
  return compareSheets(report, [], await readWorkbook(bytes), 'shixi-2023.xlsx');
}

describe('export and import again changes nothing', { timeout: 60_000 }, () => {
  test('for any report, through the bytes of a workbook', async () => {
    await fc.assert(
      fc.asyncProperty(typedReports, async (report) => {
        expect(await compared(report)).toEqual({ changes: [], findings: [] });
      }),
      { numRuns: 40 },
    );
  });

  const reports = readdirSync('content/reports', { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.yaml'),
  );
  test.each(reports)('for %s', async (path) => {
    const { node } = readSource('content', join('reports', path));
    if (node === undefined) throw new Error(`${path} cannot be read`);
    expect(await compared(toPlain(node))).toEqual({ changes: [], findings: [] });
  });
});
