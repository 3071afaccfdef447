import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_LEDGER, recordPairs } from '../../../src/model/translation/ledger.ts';
import { readLedger, writeLedger } from '../../../src/model/translation/ledger-file.ts';
import { textHash } from '../../../src/model/translation/text-hash.ts';
import type { TakenRow } from '../../../src/workbench/translation/read-worklist.ts';
import { contentWith } from '../../load/content-on-disk.ts';
import { REPORT, rowsThrough, taking } from './worklist-on-disk.ts';

const FILE = 'reports/hupan/2023.yaml';
const BODY = 'chapters/0/body/0';

function content(more: Readonly<Record<string, string>> = {}): string {
  return contentWith({ [FILE]: REPORT, ...more });
}

/** The rows with one of them filled in. */
function filled(rows: readonly TakenRow[], path: string, more: Partial<TakenRow>): readonly TakenRow[] {
  return rows.map((row) => (row.file === FILE && row.path === path ? { ...row, ...more } : row));
}

describe('a worklist that comes back', () => {
  test('changes nothing where nothing was filled in', async () => {
    const folder = content();
    const rows = await rowsThrough(folder);
    expect(taking(folder, rows)).toEqual({ changes: [], fits: [], refusals: [], writes: [] });
  });

  test('puts new English into its place, keeps comments and layout, and records the pair', async () => {
    const folder = content();
    const rows = filled(await rowsThrough(folder), 'summary', { fresh: 'A year of work.' });
    const { changes, refusals, writes } = taking(folder, rows);
    expect({ changes: changes.length, refusals }).toEqual({ changes: 1, refusals: [] });
    expect(writes.map(({ file }) => file)).toEqual([FILE, 'translated/hupan/2023.yaml']);
    expect(writes[0]?.text).toBe(REPORT.replace('一年的事。 }', '一年的事。, en: A year of work. }'));
    expect([...readLedger(writes[1]?.text ?? '').ledger.keys()]).toEqual([textHash('A year of work.')]);
  });

  test('is taken whole: reading the result gives what the translator wrote', async () => {
    const sentence = fc
      .array(fc.constantFrom('It', 'was', '“good”', "Yan'an", 'a: b', '# 3rd', '- yes', '100%', '{found}', '{pay}'), {
        minLength: 1,
      })
      .map((words) => [...words, '{found}', '{pay}'].join(' '));
    const folder = content();
    const rows = await rowsThrough(folder);
    fc.assert(
      fc.property(sentence, (fresh) => {
        const { refusals, writes } = taking(folder, filled(rows, BODY, { fresh }));
        expect(refusals).toEqual([]);
        const after = contentWith(Object.fromEntries(writes.map(({ file, text }) => [file, text])));
        expect(taking(after, filled(rows, BODY, { fresh })).changes).toEqual([]);
        expect(taking(after, filled(rows, BODY, { fresh, en: 'x', fits: true })).fits).toHaveLength(1);
      }),
      { numRuns: 30 },
    );
  });

  test('is found by its Chinese where the paragraph has moved', async () => {
    const rows = filled(await rowsThrough(content()), BODY, { fresh: 'Found {found}, recovered {pay}.' });
    const moved = REPORT.replace('    body:\n', '    body:\n      - { zh: 新的一段。, en: A new paragraph. }\n');
    const { changes } = taking(content({ [FILE]: moved }), rows);
    expect(changes.map(({ placed }) => placed.path)).toEqual([['chapters', 0, 'body', 1]]);
  });
});

describe('English that still fits', () => {
  const ledger = writeLedger(
    recordPairs(EMPTY_LEDGER, [{ zh: '旧', en: 'Annual report' }], [{ zh: '旧', en: 'Annual report' }]),
  );

  test.each([
    { fits: true },
    // A translator who copies the English says the same.
    { fresh: 'Annual report' },
  ])('is recorded and not rewritten: %j', async (more) => {
    const folder = content({ 'translated/hupan/2023.yaml': ledger });
    const { changes, fits, writes } = taking(folder, filled(await rowsThrough(folder, false), 'title', more));
    expect({ changes, fits: fits.length }).toEqual({ changes: [], fits: 1 });
    expect(writes.map(({ file }) => file)).toEqual(['translated/hupan/2023.yaml']);
    expect(
      taking(contentWith({ [FILE]: REPORT, ...Object.fromEntries(writes.map(({ file, text }) => [file, text])) }), [])
        .writes,
    ).toEqual([]);
  });

  test('is not said of English that does not exist', async () => {
    const folder = content();
    const { refusals } = taking(folder, filled(await rowsThrough(folder), 'summary', { fits: true }));
    expect(refusals).toMatchObject([{ cause: { code: 'nothing-fits' } }]);
  });
});

describe('a row is refused', () => {
  test('where the Chinese has changed meanwhile', async () => {
    const rows = filled(await rowsThrough(content()), BODY, { fresh: 'Found {found}, recovered {pay}.' });
    const folder = content({ [FILE]: REPORT.replace('追回欠薪{pay}。', '追回工资{pay}。') });
    const { refusals, writes } = taking(folder, rows);
    expect(refusals).toMatchObject([
      { cause: { code: 'chinese-changed', present: '查出隐患{found}， 追回工资{pay}。' } },
    ]);
    expect(writes).toEqual([]);
  });

  test('where somebody else has changed the English meanwhile', async () => {
    const rows = filled(await rowsThrough(content()), 'title', { fresh: 'Report of the year' });
    const { refusals } = taking(content({ [FILE]: REPORT.replace('Annual report', 'Yearly report') }), rows);
    expect(refusals).toMatchObject([{ cause: { code: 'english-changed', present: 'Yearly report' } }]);
  });

  test('where its file is gone, or an earlier row says the same text', async () => {
    const folder = content();
    const rows = filled(await rowsThrough(folder), 'title', { fresh: 'Report of the year' });
    const elsewhere = rows.map((row) => (row.fresh === '' ? row : { ...row, file: '../secret.yaml' }));
    expect(taking(folder, elsewhere).refusals).toMatchObject([{ cause: { code: 'no-such-file' } }]);
    expect(taking(folder, [...rows, ...rows]).refusals).toMatchObject([{ cause: { code: 'taken-twice', row: 3 } }]);
  });

  test.each([
    ['Found {found}.', 'figures-differ'],
    ['Found {found}, recovered {pay} and {other}.', 'missing-ref'],
    ['Found {found, recovered {pay}.', 'stray-brace'],
  ])('where the check finds an error in it, and the others are taken: %s', async (fresh, code) => {
    const folder = content();
    const rows = filled(await rowsThrough(folder), BODY, { fresh });
    const { changes, refusals } = taking(folder, filled(rows, 'summary', { fresh: 'A year.' }));
    expect(changes.map(({ row }) => row.path)).toEqual(['summary']);
    expect(refusals).toMatchObject([{ row: { path: BODY } }]);
    expect(JSON.stringify(refusals)).toContain(code);
  });

  test('never for a warning, which is shown with the change', async () => {
    const folder = content();
    const fresh = 'Found {found}, recovered {pay} of 42. 网格';
    const { changes } = taking(folder, filled(await rowsThrough(folder), BODY, { fresh }));
    expect(changes[0]?.findings.map(({ cause }) => cause.code)).toContain('digits-in-prose');
  });
});
