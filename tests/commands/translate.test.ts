import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TRANSLATE_HELP } from '../../src/commands/translate/help.ts';
import { readWorkbook } from '../../src/workbench/spreadsheet/read-workbook.ts';
import { writeWorkbook } from '../../src/workbench/spreadsheet/write-workbook.ts';
import { WORKLIST_COLUMNS } from '../../src/workbench/translation/columns.ts';
import { contentWith } from '../load/content-on-disk.ts';
import { REPORT } from '../workbench/translation/worklist-on-disk.ts';

const FILE = 'reports/hupan/2023.yaml';

/** Runs `npm run translate` as a terminal would; paths of the temporary folder are left out of what it says. */
function translate(folder: string, ...options: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/translate.ts', ...options], {
    env: { ...process.env, SUIBAO_CONTENT: folder, LC_ALL: 'zh_CN.UTF-8' },
    encoding: 'utf8',
  });
  return { status, said: `${stdout}${stderr}`.replaceAll(`${folder}/`, '') };
}

/** Fills cells of a worklist in, as a translator would: by the Chinese of the row. */
async function fillIn(file: string, cells: Readonly<Record<string, string>>): Promise<void> {
  const [sheet] = await readWorkbook(readFileSync(file));
  const [titles = [], ...rows] = (sheet?.rows ?? []).map((row) => row.map(({ text }) => text));
  const [zh, fresh] = [WORKLIST_COLUMNS.zh.title, WORKLIST_COLUMNS.fresh.title].map((title) => titles.indexOf(title));
  const columns = titles.map((title) => ({ title, width: 20 }));
  const filled = rows.map((row) => row.map((cell, at) => (at === fresh ? (cells[row[zh ?? -1] ?? ''] ?? cell) : cell)));
  writeFileSync(file, await writeWorkbook([{ name: 'Sheet1', columns, rows: filled }]));
}

// Each run starts a process of its own, which takes a second on a busy machine.
describe('npm run translate', { timeout: 30_000 }, () => {
  test('writes a worklist, and does not write over one that a translator may be at work on', () => {
    const folder = contentWith({ [FILE]: REPORT });
    const typed = ['hupan', '2023', '--out', join(folder, 'a.xlsx')];
    expect(translate(folder, ...typed)).toMatchSnapshot();
    const before = readFileSync(join(folder, 'a.xlsx'));
    expect(translate(folder, ...typed, '--lang', 'en')).toMatchSnapshot();
    expect(readFileSync(join(folder, 'a.xlsx'))).toEqual(before);
  });

  test('takes a worklist back, asks where it can, and writes only on a yes', async () => {
    const folder = contentWith({ [FILE]: REPORT });
    const out = join(folder, 'back.xlsx');
    translate(folder, '--all', '--out', out);
    await fillIn(out, { '一年的事。': 'A year of work.', 安全: 'Safety first', 年度报告: 'Report {pay}' });
    expect(translate(folder, '--take', out).said).toContain('只列出改动，没有写入');
    expect(readFileSync(join(folder, FILE), 'utf8')).toBe(REPORT);
    // A row was refused, and the command says so to whoever runs it, though the others are written.
    expect(translate(folder, '--take', out, '--yes').status).toBe(1);
    expect(readFileSync(join(folder, FILE), 'utf8')).toBe(
      REPORT.replace('zh: 一年的事。', 'zh: 一年的事。, en: A year of work.').replace(
        'en: Safety }',
        'en: Safety first }',
      ),
    );
    expect(existsSync(join(folder, 'translated/hupan/2023.yaml'))).toBe(true);
    expect(translate(folder).said).toMatchSnapshot();
  });

  test('says in a sentence what is wrong with the command, the file or the content', () => {
    const folder = contentWith({ 'a.xlsx': 'no workbook', [FILE]: REPORT });
    const said = [
      translate(folder, 'hupan', '2022'),
      translate(folder, '--take', join(folder, 'none.xlsx'), '--lang', 'en'),
      translate(folder, '--take', join(folder, 'a.xlsx')),
      translate(folder, '--tkae', 'a.xlsx', '--lang', 'en'),
      translate(contentWith({ [FILE]: REPORT.replace('30项', '30  项') })),
    ];
    expect(said).toMatchSnapshot();
    expect(said.map(({ status }) => status)).toEqual([1, 1, 1, 1, 1]);
  });

  test('accepts stale English of a report at once, and that of the whole content only once it was shown', () => {
    const folder = contentWith({ [FILE]: REPORT });
    translate(folder, '--record');
    const ledger = join(folder, 'translated/hupan/2023.yaml');
    const makeStale = (zh: string) => writeFileSync(join(folder, FILE), REPORT.replace('zh: 安全,', `zh: ${zh},`));
    makeStale('安全生产');
    const before = readFileSync(ledger, 'utf8');
    expect(translate(folder, '--accept')).toMatchSnapshot();
    expect(readFileSync(ledger, 'utf8')).toBe(before);
    expect(translate(folder, '--accept', '--yes', '--lang', 'en')).toMatchSnapshot();
    expect(readFileSync(ledger, 'utf8')).not.toBe(before);
    makeStale('平安');
    expect(translate(folder, '--accept', 'site').said).not.toContain('平安');
    expect(translate(folder, '--accept', 'hupan', '2023')).toMatchSnapshot();
    expect(translate(folder, '--accept').said).not.toContain('平安');
  });

  test('explains itself', () => {
    expect(translate('content', '--help', '--lang', 'en').said.trim()).toBe(TRANSLATE_HELP.en);
    expect(TRANSLATE_HELP).toMatchSnapshot();
  });
});
