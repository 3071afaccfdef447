import { chmodSync, linkSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixContent } from '../../../src/commands/check/fix-content.ts';
import { contentFiles, loadAll } from '../../../src/load/content.ts';
import { EMPTY_LEDGER, recordPairs } from '../../../src/model/translation/ledger.ts';
import { writeLedger } from '../../../src/model/translation/ledger-file.ts';
import { contentWith } from '../../load/content-on-disk.ts';

const SLIP = 'place：hupan\nyear:2023\ntitle: { zh: 年度,报告, en: Report }\n';
const FILE = 'reports/hupan/2023.yaml';

function fix(folder: string, isDryRun = false, language: 'zh' | 'en' = 'en') {
  return fixContent(folder, contentFiles(folder), isDryRun, language);
}

describe('files are mended where they lie', () => {
  test('with a list of what was done, and a count', () => {
    const folder = contentWith({ [FILE]: SLIP });
    expect(fix(folder, false, 'zh')).toMatchInlineSnapshot(`
      {
        "text": "reports/hupan/2023.yaml:1:6  冒号  “：” → “:␣”
      reports/hupan/2023.yaml:2:6  冒号后的空格  （无） → “␣”

      修正了1个文件里的2处标点、空格或编码。数字和文字没有改动。",
        "written": true,
      }
    `);
    expect(readFileSync(join(folder, FILE), 'utf8')).toBe(
      'place: hupan\nyear: 2023\ntitle: { zh: 年度,报告, en: Report }\n',
    );
  });

  test('once: a second run has nothing to do', () => {
    const folder = contentWith({ [FILE]: SLIP });
    fix(folder);
    expect(fix(folder)).toEqual({ text: 'There is nothing that can be mended by itself.', written: true });
  });

  test('and not at all on trial', () => {
    const folder = contentWith({ [FILE]: SLIP });
    expect(fix(folder, true)).toMatchInlineSnapshot(`
      {
        "text": "reports/hupan/2023.yaml:1:6  colon  “：” → “:␣”
      reports/hupan/2023.yaml:2:6  space after the colon  (nothing) → “␣”

      2 places in 1 file can be mended; nothing was written.",
        "written": true,
      }
    `);
    expect(readFileSync(join(folder, FILE), 'utf8')).toBe(SLIP);
  });

  test('in one step, so that no other file is left and the permissions are the same', () => {
    const folder = contentWith({ [FILE]: SLIP });
    const file = join(folder, FILE);
    chmodSync(file, 0o640);
    linkSync(file, `${file}.kept`);
    fix(folder);
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(folder, 'reports/hupan')).sort()).toEqual(['2023.yaml', '2023.yaml.kept']);
    // The old file was replaced, not written into: whoever reads at that moment reads one or the other.
    expect(readFileSync(`${file}.kept`, 'utf8')).toBe(SLIP);
  });
});

test('a translation that was up to date is so after its punctuation is mended, and a stale one stays stale', () => {
  const texts = [
    { zh: '年度,报告', en: 'Annual。report' },
    { zh: '一年,的事', en: 'A year of work' },
  ];
  const before = `title: { zh: "${texts[0]?.zh}", en: ${texts[0]?.en} }\nsummary: { zh: "${texts[1]?.zh}", en: ${texts[1]?.en} }\n`;
  const whole = readFileSync(join('tests/invalid/sound/content', FILE), 'utf8').replace(
    /^title: .*\nsummary: .*\n/m,
    before,
  );
  const made = recordPairs(EMPTY_LEDGER, [texts[0] ?? { zh: '' }, { zh: '另一年', en: 'A year of work' }], texts);
  const folder = contentWith({ [FILE]: whole, 'translated/hupan/2023.yaml': writeLedger(made) });
  const stale = () =>
    loadAll(folder).flatMap(({ text, findings }) =>
      findings.flatMap(({ cause, span }) =>
        cause.code === 'translation-stale' ? [text.slice(span?.start, span?.end)] : [],
      ),
    );
  expect(stale()).toEqual(['A year of work']);
  fix(folder);
  expect(readFileSync(join(folder, FILE), 'utf8')).toContain('title: { zh: "年度，报告", en: Annual. report }');
  expect(stale()).toEqual(['A year of work']);
});

describe('nothing is written that does not belong to the content', () => {
  test('not through a link that leads out of the folder', () => {
    const outside = contentWith({ 'secret.yaml': SLIP });
    const folder = contentWith();
    mkdirSync(join(folder, 'reports/linked'));
    symlinkSync(join(outside, 'secret.yaml'), join(folder, 'reports/linked/2023.yaml'));
    symlinkSync(outside, join(folder, 'reports/folder'));
    fix(folder);
    expect(readFileSync(join(outside, 'secret.yaml'), 'utf8')).toBe(SLIP);
  });

  test('not into what a program keeps, nor into files that are no content', () => {
    const folder = contentWith({ 'translated/site.yaml': 'a：b\n', 'notes.yaml': SLIP });
    fix(folder);
    expect(readFileSync(join(folder, 'translated/site.yaml'), 'utf8')).toBe('a：b\n');
    expect(readFileSync(join(folder, 'notes.yaml'), 'utf8')).toBe(SLIP);
  });

  // Who may do anything, as in some containers, may write there too.
  test.skipIf(process.getuid?.() === 0)('where the system refuses it, which is said of that file', () => {
    const folder = contentWith({ [FILE]: SLIP });
    chmodSync(join(folder, 'reports/hupan'), 0o555);
    const { text, written } = fix(folder);
    chmodSync(join(folder, 'reports/hupan'), 0o755);
    expect({ text, written }).toEqual({
      text: 'reports/hupan/2023.yaml  Cannot be written (EACCES) and was left as it was.',
      written: false,
    });
    expect(readFileSync(join(folder, FILE), 'utf8')).toBe(SLIP);
  });
});
