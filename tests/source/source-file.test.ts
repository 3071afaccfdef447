import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LARGEST_FILE } from '../../src/source/decode.ts';
import { readSource } from '../../src/source/source-file.ts';
import { gbkBytes } from './gbk.ts';

const folder = mkdtempSync(join(tmpdir(), 'suibao-source-'));
const content = join(folder, 'content');
const REPORT = 'title: 市西街道\nyear: 2023\n';

beforeAll(() => {
  mkdirSync(join(content, 'reports/shixi'), { recursive: true });
  mkdirSync(join(content, 'folder.yaml'));
  writeFileSync(join(folder, 'secret.yaml'), 'password: a\n');
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'reports/shixi/2023.yaml': REPORT.replaceAll('\n', '\r\n'),
    'gbk.yaml': gbkBytes(REPORT),
    'word.yaml': Uint8Array.of(0x50, 0x4b, 0x03, 0x04),
    'large.yaml': new Uint8Array(LARGEST_FILE + 1).fill(0x23),
    'site.yaml.txt': REPORT,
    'about.yml': REPORT,
    'Links.yaml': REPORT,
    'mistake.yaml': 'title：市西街道\n',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(content, name), text);
  symlinkSync('../secret.yaml', join(content, 'leak.yaml'));
  symlinkSync(folder, join(content, 'leak'));
  symlinkSync('gbk.yaml', join(content, 'inside.yaml'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function codes(path: string): readonly string[] {
  return readSource(content, path).findings.map(({ cause }) => cause.code);
}

describe('reading a content file', () => {
  test('gives its path, its text with plain line ends, its node and no finding', () => {
    expect(readSource(content, 'reports/shixi/2023.yaml')).toMatchObject({
      file: 'reports/shixi/2023.yaml',
      text: REPORT,
      node: { kind: 'map', span: { start: 0, end: REPORT.length - 1 } },
      findings: [],
    });
  });

  test('reads GBK and says that it must be saved as UTF-8', () => {
    const { text, node, findings } = readSource(content, 'gbk.yaml');
    expect(text).toBe(REPORT);
    expect(node).toBeDefined();
    expect(findings).toEqual([{ severity: 'error', file: 'gbk.yaml', cause: { code: 'gbk-file' } }]);
  });

  test('puts the file into every finding', () => {
    expect(readSource(content, 'mistake.yaml')).toMatchObject({
      node: undefined,
      findings: [
        { severity: 'error', file: 'mistake.yaml', span: { start: 5, end: 6 }, cause: { code: 'fullwidth-colon' } },
      ],
    });
  });

  test.each([
    ['word.yaml', ['not-text']],
    ['large.yaml', ['too-large']],
    ['folder.yaml', ['unreadable-file']],
    ['nothing.yaml', ['missing-file']],
    ['nowhere/nothing.yaml', ['missing-file']],
    ['gbk.yaml/nothing.yaml', ['unreadable-file']],
    ['nothing\0.yaml', ['unreadable-file']],
  ])('%s is not read', (path, found) => {
    expect(codes(path)).toEqual(found);
    expect(readSource(content, path)).toMatchObject({ text: '', node: undefined });
  });

  test.each([
    ['site.yaml', 'site.yaml.txt'],
    ['about.yaml', 'about.yml'],
    ['links.yaml', 'Links.yaml'],
  ])('for %s, which is missing, %s is named', (wanted, found) => {
    expect(readSource(content, wanted).findings).toMatchObject([{ cause: { code: 'wrong-extension', wanted, found } }]);
  });

  test.each([
    '../secret.yaml',
    'reports/../../secret.yaml',
    'reports\\..\\..\\secret.yaml',
    'leak.yaml',
    'leak/secret.yaml',
  ])('%s leads out of the content folder and is refused', (path) => {
    expect(codes(path)).toEqual(['outside-content']);
  });

  test('an absolute path is refused', () => {
    expect(codes(join(content, 'gbk.yaml'))).toEqual(['outside-content']);
  });

  test('a link inside the folder is followed', () => {
    expect(codes('inside.yaml')).toEqual(['gbk-file']);
  });

  test('a content folder that is missing makes every file missing', () => {
    expect(readSource(join(folder, 'none'), 'site.yaml').findings).toMatchObject([{ cause: { code: 'missing-file' } }]);
  });
});
