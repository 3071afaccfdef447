import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { REVIEW_HELP } from '../../src/commands/review/help.ts';
import { contentWith } from '../load/content-on-disk.ts';

const FILE = 'reports/hupan/2023.yaml';

/** Runs `npm run review` as a terminal would; paths of the temporary folder are left out of what it says. */
function review(folder: string, ...options: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/review.ts', ...options], {
    env: { ...process.env, SUIBAO_CONTENT: folder, LC_ALL: 'zh_CN.UTF-8' },
    encoding: 'utf8',
  });
  return { status, said: `${stdout}${stderr}`.replaceAll(`${folder}/`, '') };
}

// Each run starts a process of its own, which takes a second on a busy machine.
describe('npm run review', { timeout: 30_000 }, () => {
  test('writes a page and a workbook, keeps what was published, and compares with it afterwards', () => {
    const folder = contentWith();
    const out = ['--out', join(folder, 'review')];
    expect(review(folder, 'hupan', '2023', ...out)).toMatchSnapshot();
    expect(readdirSync(join(folder, 'review'))).toEqual(['hupan-2023.html', 'hupan-2023.xlsx']);

    const before = readFileSync(join(folder, FILE), 'utf8');
    expect(review(folder, '--published', 'hupan', '2023', '--lang', 'en')).toMatchSnapshot();
    expect(readFileSync(join(folder, 'published/hupan/2023.yaml'), 'utf8')).toBe(before);

    writeFileSync(join(folder, FILE), before.replace('1790余万元', '1820余万元'));
    expect(review(folder, ...out, '--lang', 'en')).toMatchSnapshot();
    expect(readFileSync(join(folder, 'review/hupan-2023.html'), 'utf8')).toContain('<del>1790余万元</del>');
  });

  test('writes over no workbook in which reviewers have worked', () => {
    const folder = contentWith({ 'review/hupan-2023.xlsx': 'ticked' });
    const { status, said } = review(folder, 'hupan', '2023', '--out', join(folder, 'review'), '--lang', 'en');
    expect({ status, said }).toEqual({
      status: 1,
      said: 'review/hupan-2023.xlsx holds the ticks or signatures of reviewers, so it was not overwritten and this review was not written. Rename or move it first, or write elsewhere with “--out FOLDER”.\n',
    });
    expect(readFileSync(join(folder, 'review/hupan-2023.xlsx'), 'utf8')).toBe('ticked');
    expect(readdirSync(join(folder, 'review'))).toEqual(['hupan-2023.xlsx']);
  });

  test('says in a sentence why it does nothing', () => {
    const folder = contentWith();
    const report = readFileSync(join(folder, FILE), 'utf8');
    const draft = contentWith({ [FILE]: report.replace('published', 'draft') });
    const said = [
      review(folder, '--published'),
      review(draft, '--published', 'hupan', '2023'),
      review(contentWith({ 'published/hupan/2023.yaml': 'place: hupan\n' }), '--lang', 'en'),
      review(contentWith({ [FILE]: report.replace('30项', '30  项') }), '--lang', 'en'),
    ];
    expect(said).toMatchSnapshot();
    expect(said.map(({ status }) => status)).toEqual([1, 1, 1, 1]);
  });

  test('explains itself', () => {
    expect(review('content', '--help', '--lang', 'en').said.trim()).toBe(REVIEW_HELP.en);
    expect(REVIEW_HELP).toMatchSnapshot();
  });
});
