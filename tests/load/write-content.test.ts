import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { OutsideFolderError, writeContent } from '../../src/load/write-content.ts';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'suibao-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

describe('a content file that is written', () => {
  test('is UTF-8 with LF where it is new, and its folders come with it', () => {
    const root = folder();
    writeContent(root, 'reports/shixi/2024.yaml', 'place: 市西\n');
    expect(readFileSync(join(root, 'reports/shixi/2024.yaml'), 'utf8')).toBe('place: 市西\n');
    expect(readdirSync(join(root, 'reports/shixi'))).toEqual(['2024.yaml']);
  });

  test.each([
    ['CR LF line ends', 'a: 1\r\nb: 2\r\n', 'a: 1\r\nb: 3\r\n'],
    ['a byte-order mark', '\uFEFFa: 1\n', '\uFEFFa: 1\nb: 3\n'],
    ['LF line ends', 'a: 1\n', 'a: 1\nb: 3\n'],
  ])('keeps %s', (_, before, after) => {
    const root = folder();
    writeFileSync(join(root, 'site.yaml'), before);
    writeContent(root, 'site.yaml', 'a: 1\nb: 3\n');
    expect(readFileSync(join(root, 'site.yaml'), 'utf8')).toBe(after);
  });

  test('keeps its permissions', () => {
    const root = folder();
    writeFileSync(join(root, 'site.yaml'), 'a: 1\n');
    chmodSync(join(root, 'site.yaml'), 0o640);
    writeContent(root, 'site.yaml', 'a: 2\n');
    expect(statSync(join(root, 'site.yaml')).mode & 0o777).toBe(0o640);
  });
});

describe('what leads out of the folder', () => {
  test.each(['../site.yaml', '/tmp/suibao-outside.yaml', 'reports/../../site.yaml', '..\\site.yaml'])(
    'is not written: %s',
    (path) => {
      expect(() => writeContent(folder(), path, 'a: 1\n')).toThrow(OutsideFolderError);
    },
  );

  test('nor through a link', () => {
    const [root, elsewhere] = [folder(), folder()];
    mkdirSync(join(root, 'reports'));
    symlinkSync(elsewhere, join(root, 'reports', 'shixi'));
    expect(() => writeContent(root, 'reports/shixi/2024.yaml', 'a: 1\n')).toThrow(OutsideFolderError);
    expect(readdirSync(elsewhere)).toEqual([]);
  });
});
