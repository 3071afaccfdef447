import { writeXlsx } from 'hucre/xlsx';
import type { Language } from '../../../src/model/language.ts';
import type { Plain } from '../../../src/source/plain.ts';
import { writeTableFinding } from '../../../src/wording/findings/table-notice.ts';
import { compareFile } from '../../../src/workbench/exchange/compare-file.ts';
import { readTableFile } from '../../../src/workbench/exchange/read-table-file.ts';
import { writeChanges } from '../../../src/workbench/exchange/write-changes.ts';

/** The report into which the tables of these tests are read. */
export const REPORT: Plain = {
  place: 'hupan',
  year: '2023',
  figures: {
    'back-pay': { label: { zh: '追回欠薪', en: 'Back pay recovered' }, amount: '1790余万元' },
    volunteers: {
      label: { zh: '志愿者', en: 'Volunteers' },
      amount: '5300人',
      noun: { one: 'volunteer', other: 'volunteers' },
    },
    'new-parks': { label: { zh: '口袋公园', en: 'Pocket parks' }, amount: '2处' },
    'old-parks': { label: { zh: '口袋公园', en: 'Old pocket parks' }, amount: '6处' },
  },
};

/** An .xlsx file as an office makes one: cells by their names, with whatever Excel stores in them. */
export async function xlsxFile(
  cells: Readonly<Record<string, object>>,
  merges: readonly string[] = [],
): Promise<Uint8Array> {
  const at = (name: string) => ({ row: Number(name.slice(1)) - 1, column: name.charCodeAt(0) - 65 });
  return writeXlsx({
    sheets: [
      {
        name: '数据',
        merges: merges.map((range) => {
          const [from = 'A1', to = 'A1'] = range.split(':');
          return { startRow: at(from).row, startCol: at(from).column, endRow: at(to).row, endCol: at(to).column };
        }),
        cells: new Map(Object.entries(cells).map(([name, cell]) => [`${at(name).row},${at(name).column}`, cell])),
      },
    ],
  });
}

/** What an editor reads when a file is imported into {@link REPORT}: what is wrong with it, then what it changes. */
export async function importedText(name: string, bytes: Uint8Array, language: Language): Promise<string> {
  const { findings, changes } = compareFile(REPORT, [], await readTableFile(name, bytes));
  return [...findings.map((finding) => writeTableFinding(finding, language)), writeChanges(changes, language)]
    .filter((part) => part !== '')
    .join('\n\n');
}
