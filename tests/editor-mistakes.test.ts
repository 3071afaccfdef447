import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { findingsReport } from '../src/commands/findings-report.ts';
import { loadAll } from '../src/load/content.ts';
import { loadReport } from '../src/load/report.ts';
import { lineIndex, pointAt } from '../src/source/position.ts';
import { correctedLine } from '../src/wording/findings/corrected-line.ts';
import { CHARACTERS } from './editor-mistakes/characters.ts';
import { DATES } from './editor-mistakes/dates.ts';
import { FILES } from './editor-mistakes/files.ts';
import { LANGUAGES } from './editor-mistakes/languages.ts';
import { type EditorMistake, SOUND_PLACE, SOUND_REPORT, SOUND_SITE } from './editor-mistakes/mistake.ts';
import { NUMBERS } from './editor-mistakes/numbers.ts';
import { PUNCTUATION } from './editor-mistakes/punctuation.ts';
import { REFERENCES } from './editor-mistakes/references.ts';
import { SPREADSHEETS } from './editor-mistakes/spreadsheets.ts';
import { TYPES } from './editor-mistakes/types.ts';

const MISTAKES: readonly EditorMistake[] = [
  ...CHARACTERS,
  ...PUNCTUATION,
  ...NUMBERS,
  ...DATES,
  ...TYPES,
  ...LANGUAGES,
  ...REFERENCES,
  ...FILES,
];

/** The sound site with a mistake in it, in a folder of its own that is gone after the test. */
function siteWith({ typed, files = {} }: Pick<EditorMistake, 'typed' | 'files'>): string {
  const folder = mkdtempSync(join(tmpdir(), 'suibao-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [sound, mistaken] = typed ?? ['', ''];
  expect(SOUND_REPORT).toContain(sound);
  const all = {
    'site.yaml': SOUND_SITE,
    'places/hupan.yaml': SOUND_PLACE,
    'reports/hupan/2023.yaml': SOUND_REPORT.replace(sound, () => mistaken),
    ...files,
  };
  for (const [path, content] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

test('nothing is found in the sound site', () => {
  expect(findingsReport(loadAll(siteWith({})), 'en').text).toBe('3 files checked: 0 errors, 0 warnings.');
});

describe('every mistake of the list is found, or cannot be made', () => {
  test.each(MISTAKES)('$slug', async ({ slug, typed, files, finds, reads }) => {
    const folder = siteWith({ typed, files });
    const checked = loadAll(folder);
    const found = checked.flatMap(({ findings }) => findings.map(({ severity, cause }) => `${severity} ${cause.code}`));
    expect(found).toEqual(finds);
    const said = (['zh', 'en'] as const).map((language) => findingsReport(checked, language).text);
    await expect(`${said.join(`\n\n${'—'.repeat(40)}\n\n`)}\n`).toMatchFileSnapshot(
      join('editor-mistakes/expected', `${slug.replaceAll(' ', '-')}.txt`),
    );
    if (reads === undefined) return;
    const [read, expected] = reads;
    const { value } = loadReport(folder, { place: 'hupan', year: '2023' });
    expect(value === undefined ? undefined : read(value)).toEqual(expected);
  });
});

describe('the line that is shown as corrected can be copied over the one in the file', () => {
  test.each(MISTAKES)('$slug', ({ typed, files }) => {
    const folder = siteWith({ typed, files });
    for (const { file, text, findings } of loadAll(folder)) {
      for (const finding of findings) {
        const corrected = correctedLine(finding, text);
        if (corrected === undefined || finding.span === undefined) continue;
        const { line } = pointAt(lineIndex(text), finding.span.start);
        writeFileSync(
          join(folder, file),
          text
            .split('\n')
            .with(line - 1, corrected)
            .join('\n'),
        );
        const after = loadAll(folder)
          .filter((checked) => checked.file === file)
          .flatMap((checked) =>
            checked.findings
              .filter(({ span }) => span !== undefined && pointAt(lineIndex(checked.text), span.start).line === line)
              .map(({ cause }) => cause.code),
          );
        expect(after, corrected).not.toContain(finding.cause.code);
        writeFileSync(join(folder, file), text);
      }
    }
  });
});

/** Mistakes in spreadsheets are found when they are imported; their messages are snapshotted in tests/workbench/exchange. */
test('the list is whole', () => {
  const names = [...MISTAKES.map(({ slug }) => slug), ...SPREADSHEETS.map(({ name }) => name)];
  const numbers = new Set(names.map((name) => name.split(' ')[0]));
  const list = [
    ...Array.from({ length: 79 }, (_, index) => String(index + 1).padStart(2, '0')),
    ...Array.from({ length: 16 }, (_, index) => `F${index + 1}`),
  ];
  expect(list.filter((number) => !numbers.has(number))).toEqual([]);
});
