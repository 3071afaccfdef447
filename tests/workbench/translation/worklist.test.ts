import { describe, expect, test } from 'vitest';
import { translatableFiles } from '../../../src/load/translatable.ts';
import { EMPTY_LEDGER, recordPairs } from '../../../src/model/translation/ledger.ts';
import { writeLedger } from '../../../src/model/translation/ledger-file.ts';
import { READ_ME } from '../../../src/workbench/translation/read-me.ts';
import { countStates, worklist } from '../../../src/workbench/translation/worklist.ts';
import { worklistSheets } from '../../../src/workbench/translation/write-worklist.ts';
import { contentWith } from '../../load/content-on-disk.ts';
import { REPORT } from './worklist-on-disk.ts';

const stale = { zh: '旧标题', en: 'Annual report' };
const filesOf = () =>
  translatableFiles(
    contentWith({
      'reports/hupan/2023.yaml': REPORT,
      'translated/hupan/2023.yaml': writeLedger(recordPairs(EMPTY_LEDGER, [stale], [stale])),
    }),
  );
const terms = (zh: string) => (zh.includes('隐患') ? [{ zh: '隐患', en: 'hazard', note: 'A note.' }] : []);

describe('a worklist', () => {
  test('lists what has no English and what is stale, and no more', () => {
    const listed = worklist(filesOf(), terms, false).map(({ file, path, state }) => [file, path.join('/'), state]);
    expect(listed).toEqual([
      ['reports/hupan/2023.yaml', 'title', 'stale'],
      ['reports/hupan/2023.yaml', 'summary', 'missing'],
    ]);
  });

  test('of everything lists each text of reports, site and places', () => {
    const files = filesOf();
    const all = worklist(files, terms, true);
    expect(all.length).toBe(Object.values(countStates(files)).reduce((sum, count) => sum + count));
    expect(new Set(all.map(({ file }) => file))).toEqual(
      new Set(['reports/hupan/2023.yaml', 'site.yaml', 'places/hupan.yaml']),
    );
  });

  test('shows a translator what he needs: place, terms, and how the figures will read', () => {
    const [sheet] = worklistSheets(worklist(filesOf(), terms, true).filter(({ path }) => path.includes('body')));
    expect(sheet?.rows).toMatchInlineSnapshot(`
      [
        [
          "1",
          "第一章 · 第1段
      Chapter 1 · paragraph 1",
          "查出隐患{found}， 追回欠薪{pay}。",
          "It found {found: hazard, hazards} and recovered {pay}.",
          "已有英文，未登记
      Present, not yet recorded",
          "隐患 → hazard (A note.)",
          "{found} → 30项 · 30
      {found: hazard, hazards} → 30 hazards
      {pay} → 1790余万元 · more than 17.9 million yuan",
          "",
          "",
          "reports/hupan/2023.yaml",
          "chapters/0/body/0",
        ],
      ]
    `);
  });

  test('explains itself in both languages', () => {
    expect(READ_ME.rows.map((row) => row.length)).toEqual(READ_ME.rows.map(() => 2));
    expect(READ_ME.rows).toMatchSnapshot();
  });
});
