import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { begin, type Wanted } from '../../src/commands/new/begin.ts';
import { NEW_HELP } from '../../src/commands/new/help.ts';
import { loadAll } from '../../src/load/content.ts';
import type { Language } from '../../src/model/language.ts';
import { contentWith } from '../load/content-on-disk.ts';

/** What the command says on a content folder, and whether it did what was asked; paths without the folder's own. */
function begun(folder: string, typed: readonly string[], language: Language, options: Partial<Wanted> = {}) {
  const wanted = { from: undefined, zh: undefined, en: undefined, ...options, typed };
  const { ok, message } = begin(folder, wanted, language);
  return { ok, said: message.replace(PATH_TO_CONTENT, 'content/') };
}

const PATH_TO_CONTENT = /[^\s]*suibao-[^/]+\//g;

/** Runs `npm run new` as a terminal would, on a content folder. */
function run(folder: string, ...typed: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/new.ts', ...typed], {
    env: { ...process.env, SUIBAO_CONTENT: folder, LC_ALL: 'zh_CN.UTF-8' },
    encoding: 'utf8',
  });
  const said = `${stdout}${stderr}`.replace(PATH_TO_CONTENT, 'content/').trim();
  return { status, said };
}

function files(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
}

/** What check would say of a content folder, but for what is still to be done. */
function wrong(folder: string): readonly string[] {
  return loadAll(folder).flatMap(({ file, findings }) =>
    findings.filter(({ severity }) => severity !== 'notice').map(({ cause }) => `${file} ${cause.code}`),
  );
}

describe('npm run new', () => {
  test.each(['zh', 'en'])(
    'begins a report of a place that there is, says what it wrote and what comes next: %s',
    (lang) => {
      const folder = contentWith();
      const { status, said } = run(folder, 'hupan', '2024', '--lang', lang);
      expect(status).toBe(0);
      expect(said).toMatchSnapshot();
      expect(wrong(folder)).toEqual([]);
    },
  );

  test.each(['zh', 'en'] as const)('begins from an earlier report: %s', (language) => {
    const folder = contentWith();
    const { ok, said } = begun(folder, ['hupan', '2024'], language, { from: '2023' });
    expect(ok).toBe(true);
    expect(said).toMatchSnapshot();
    expect(wrong(folder)).toEqual([]);
    const text = readFileSync(join(folder, 'reports/hupan/2024.yaml'), 'utf8');
    for (const amount of ['30项', '20项', '1790余万元']) expect(text).not.toContain(amount);
  });

  test('begins a place too where there is none yet, with the names that are given', () => {
    const folder = contentWith();
    const before = files(folder);
    const { status, said } = run(folder, 'binhe', '2024', '--zh', '滨河街道', '--en', 'Binhe Subdistrict');
    expect(status).toBe(0);
    expect(said).toMatchSnapshot();
    expect(files(folder).filter((file) => !before.includes(file))).toEqual([
      'places/binhe.yaml',
      'reports/binhe',
      'reports/binhe/2024.yaml',
    ]);
    expect(wrong(folder)).toEqual([]);
  });

  test('marks names that are not given as still to be written, which check says', () => {
    const folder = contentWith();
    expect(begun(folder, ['binhe', '2024'], 'zh').ok).toBe(true);
    expect(wrong(folder)).toEqual(['places/binhe.yaml texts-to-write']);
  });

  test('explains itself', () => {
    expect(run(contentWith(), '--help').said).toBe(NEW_HELP.zh);
    expect(NEW_HELP.zh).toMatchSnapshot();
    expect(NEW_HELP.en).toMatchSnapshot();
  });
});

describe('npm run new writes nothing and says what to type instead', () => {
  const FAULTY = 'place: hupan\nyear: 2022\n';

  test.each([
    ['without a place and a year', []],
    ['with a year only', ['2024']],
    ['for a place in Chinese', ['湖畔', '2024']],
    ['for a place that is misspelt', ['hupn', '2024']],
    ['for a path', ['../hupan', '2024']],
    ['for a year that is none', ['hupan', '24']],
    ['over a report that is there', ['hupan', '2023']],
    ['with names for a place that has some', ['hupan', '2024'], { zh: '别名' }],
    ['with an English name only', ['binhe', '2024'], { en: 'Binhe Subdistrict' }],
    ['from a year without a report', ['hupan', '2024'], { from: '2021' }],
    ['from a path', ['hupan', '2024'], { from: '../2023' }],
    ['from a report with mistakes', ['hupan', '2024'], { from: '2022' }],
  ] as const)('%s', (_, typed, options: Partial<Wanted> = {}) => {
    const folder = contentWith({ 'reports/hupan/2022.yaml': FAULTY });
    const before = files(folder).map((file) => [file, contentOf(folder, file)]);
    const refusals = (['zh', 'en'] as const).map((language) => begun(folder, typed, language, options));
    expect(refusals.map(({ ok }) => ok)).toEqual([false, false]);
    expect(refusals.map(({ said }) => said).join('\n\n')).toMatchSnapshot();
    expect(files(folder).map((file) => [file, contentOf(folder, file)])).toEqual(before);
  });

  test('with a misspelt option', () => {
    const folder = contentWith();
    const before = files(folder);
    const said = ['zh', 'en'].map((lang) => run(folder, 'hupan', '2024', '--form', '2023', '--lang', lang));
    expect(said.map(({ status }) => status)).toEqual([1, 1]);
    expect(said.map((each) => each.said).join('\n\n')).toMatchSnapshot();
    expect(files(folder)).toEqual(before);
  });

  test('over a file of that name that is no report yet', () => {
    const folder = contentWith();
    writeFileSync(join(folder, 'reports/hupan/2024.yaml'), 'mine');
    expect(run(folder, 'hupan', '2024').status).toBe(1);
    expect(readFileSync(join(folder, 'reports/hupan/2024.yaml'), 'utf8')).toBe('mine');
    expect(existsSync(join(folder, 'places/hupan.yaml'))).toBe(true);
  });
});

function contentOf(folder: string, file: string): string {
  return file.endsWith('.yaml') ? readFileSync(join(folder, file), 'utf8') : '';
}
