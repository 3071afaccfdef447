import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findingsReport } from '../../src/commands/findings-report.ts';
import { loadAll } from '../../src/load/content.ts';
import { contentWith } from '../load/content-on-disk.ts';

const FILE = 'reports/hupan/2023.yaml';
const REPORT = readFileSync(join('tests/invalid/sound/content', FILE), 'utf8');

/** What no file may take, on a machine that is busy too. */
const PATIENCE = 5000;

/** The codes found in a file of the sound site, once it has these bytes; everything else is in order. */
function codesOf(bytes: Uint8Array | string, file = FILE): readonly string[] {
  const folder = contentWith();
  writeFileSync(join(folder, file), bytes);
  return checked(folder, file);
}

function checked(folder: string, file: string): readonly string[] {
  const start = performance.now();
  const files = loadAll(folder);
  const found = files.flatMap(({ findings }) => findings);
  findingsReport(files, 'zh');
  expect(performance.now() - start).toBeLessThan(PATIENCE);
  expect(found.filter((finding) => finding.file !== file).map(({ cause }) => cause.code)).toEqual([]);
  return found.map(({ cause }) => cause.code);
}

/** Bytes that are no text of any kind, the same at every run. */
function noise(length: number): Uint8Array {
  let state = 20_231_208;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state >>> 24;
  });
}

describe('bytes that are no report are named for what they are', () => {
  test.each([
    ['noise', noise(100_000), 'not-text'],
    ['a Word document', 'PK\u0003\u0004whatever', 'not-text'],
    ['a PDF', '%PDF-1.7\n', 'not-text'],
    ['a PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), 'not-text'],
    ['zeros', new Uint8Array(5000), 'not-text'],
    ['nothing', '', 'empty-file'],
    ['fifty megabytes', new Uint8Array(50 * 1024 * 1024).fill(0x61), 'too-large'],
    ['a million lines', 'a: b\n'.repeat(1_000_000), 'too-large'],
  ])('%s', (_, bytes, code) => {
    expect(codesOf(bytes)).toEqual([code]);
  });

  test('UTF-8 cut in the middle of a character, GBK and UTF-16 are read as far as they can be', () => {
    const utf8 = new TextEncoder().encode(REPORT);
    const cut = utf8.subarray(0, REPORT.indexOf('度报告') + 14);
    expect(codesOf(cut)).not.toEqual([]);
    expect(codesOf(Buffer.from(REPORT, 'utf16le'))).not.toEqual([]);
  });
});

describe('YAML that means harm is refused, and nothing of it runs', () => {
  test.each([
    [
      'a bomb of aliases',
      `a: &a [x,x,x,x,x,x,x,x]\n${Array.from({ length: 30 }, (_, n) => `b${n}: &b${n} [*a,*a,*a,*a]\n`).join('')}`,
    ],
    ['a hundred thousand brackets', '['.repeat(100_000)],
    ['a hundred thousand braces', 'a: '.concat('{a: '.repeat(100_000))],
    ['a hundred thousand dashes', '- '.repeat(100_000)],
    ['a function', 'status: !!js/function "function () { process.exit(99) }"\n'],
    ['an object of Python', 'status: !!python/object/apply:os.system ["exit 99"]\n'],
    ['a merge', '<<: {place: hupan}\n<<: {place: hupan}\n'],
    ['__proto__', REPORT.replaceAll('found', '__proto__')],
    ['constructor', REPORT.replaceAll('daily', 'constructor')],
    ['prototype', `${REPORT}prototype: { polluted: yes }\n`],
    ['a key of NUL', 'pl\0ace: hupan\n'],
  ])('%s', (_, text) => {
    expect(codesOf(text)).not.toEqual([]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('a figure may be called what every object has, for it is only a name', () => {
    for (const id of ['tostring', 'valueof', 'hasownproperty', 'length', 'name', 'then']) {
      expect(codesOf(REPORT.replaceAll('found', id).replaceAll('daily', id === 'name' ? 'daily' : id))).toEqual([]);
    }
  });
});

describe('no path leads out of the content folder', () => {
  const OUTSIDE = 'name: { zh: 秘密, en: Secret }\n';

  test.each([
    [
      'a file',
      (folder: string, outside: string) => {
        rmSync(join(folder, 'site.yaml'));
        symlinkSync(join(outside, 'site.yaml'), join(folder, 'site.yaml'));
      },
    ],
    [
      'a folder',
      (folder: string, outside: string) => {
        rmSync(join(folder, 'places'), { recursive: true });
        symlinkSync(join(outside, 'places'), join(folder, 'places'));
      },
    ],
  ])('not through a link to %s, of which not a word is shown', (_, link) => {
    const outside = contentWith({ 'site.yaml': OUTSIDE, 'places/hupan.yaml': OUTSIDE });
    const folder = contentWith();
    link(folder, outside);
    const files = loadAll(folder);
    expect(findingsReport(files, 'en').text).not.toContain('Secret');
    expect(files.flatMap(({ findings }) => findings.map(({ cause }) => cause.code))).toContain('outside-content');
  });

  test.each(['../../../etc/passwd', '/etc/passwd', '..\\\\..\\\\secret.jpg', 'C:\\\\secret.jpg', 'a/../../b.jpg'])(
    'not through the name of a picture: %s',
    (file) => {
      const report = `${REPORT}pictures:\n  - { caption: { zh: 图, en: Photo }, alt: { zh: 图, en: Photo }, file: "${file}" }\n`;
      expect(codesOf(report)).not.toEqual([]);
    },
  );

  test.each(['../hupan', 'hupan/../hupan', '/hupan', 'CON', 'hu pan', 'hupan\\0'])(
    'not through a place: %s',
    (place) => {
      expect(codesOf(REPORT.replace('place: hupan', `place: "${place}"`))).not.toEqual([]);
    },
  );
});

describe('what is no file is not waited for', () => {
  test('a folder with the name of a file', () => {
    const folder = contentWith();
    rmSync(join(folder, 'site.yaml'));
    mkdirSync(join(folder, 'site.yaml'));
    expect(checked(folder, 'site.yaml')).toEqual(['unreadable-file']);
  });

  test.skipIf(process.platform === 'win32')('a pipe, which would never end', () => {
    const folder = contentWith();
    rmSync(join(folder, 'site.yaml'));
    execFileSync('mkfifo', [join(folder, 'site.yaml')]);
    expect(checked(folder, 'site.yaml')).toEqual(['unreadable-file']);
  });

  test.each(['CON', 'nul', 'aux.2023', 'a b', '市西', '-rf', '$(id)', '%2e%2e'])(
    'a place with an impossible name: %s',
    (name) => {
      const folder = contentWith();
      writeFileSync(join(folder, `places/${name}.yaml`), readFileSync(join(folder, 'places/hupan.yaml')));
      expect(() => loadAll(folder)).not.toThrow();
    },
  );
});
