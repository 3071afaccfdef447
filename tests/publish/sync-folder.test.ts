import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filesIn, syncFolder } from '../../src/publish/sync-folder.ts';
import { folderWith, write } from './temporary-folder.ts';

function contents(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(filesIn(folder).map((file) => [file, readFileSync(join(folder, file), 'latin1')]));
}

describe('after a synchronisation', () => {
  test('a folder holds just what the other holds, whatever was there', () => {
    const name = fc.constantFrom('a.html', 'b/a.html', 'b/c/d.png', 'e/f.csv', '页.html');
    const tree = fc.dictionary(name, fc.string({ maxLength: 3 }), { maxKeys: 5 });
    fc.assert(
      fc.property(tree, tree, (before, after) => {
        const [from, to] = [folderWith(after), folderWith(before)];
        const { written, kept, removed } = syncFolder(from, to);
        expect(contents(to)).toEqual(contents(from));
        expect(written + kept).toBe(Object.keys(after).length);
        expect(removed).toBe(Object.keys(before).filter((file) => !(file in after)).length);
        expect(syncFolder(from, to)).toEqual({ written: 0, kept: Object.keys(after).length, removed: 0 });
      }),
      { numRuns: 40 },
    );
  });

  test('equal files have not been touched', () => {
    const from = folderWith({ 'a.html': 'same', 'b.html': 'new' });
    const to = folderWith({ 'a.html': 'same', 'b.html': 'old' });
    utimesSync(join(to, 'a.html'), 1, 1);
    expect(syncFolder(from, to)).toEqual({ written: 1, kept: 1, removed: 0 });
    expect(statSync(join(to, 'a.html')).mtimeMs).toBe(1000);
  });

  test('nothing unfinished and no empty folder is left', () => {
    const from = folderWith({ 'a/b/c.html': 'c' });
    const to = folderWith({ 'old/deep/x.html': 'x' });
    mkdirSync(join(to, 'empty'));
    syncFolder(from, to);
    expect(readdirSync(to)).toEqual(['a']);
    expect(readdirSync(join(to, 'a/b'))).toEqual(['c.html']);
  });

  test('a file stands where a folder stood, and a folder where a file stood', () => {
    const from = folderWith({ a: 'file', 'b/c': 'in folder' });
    const to = folderWith({ 'a/x': 'in folder', b: 'file' });
    syncFolder(from, to);
    expect(contents(to)).toEqual({ a: 'file', 'b/c': 'in folder' });
  });

  test('nothing has been written through a link, and what it led to is as it was', () => {
    const from = folderWith({ 'zh/index.html': 'new', 'index.html': 'new' });
    const elsewhere = folderWith({ 'index.html': 'of somebody else' });
    const to = folderWith({ 'old.html': '' });
    symlinkSync(elsewhere, join(to, 'zh'));
    symlinkSync(join(elsewhere, 'index.html'), join(to, 'index.html'));
    syncFolder(from, to);
    expect(contents(to)).toEqual({ 'zh/index.html': 'new', 'index.html': 'new' });
    expect(contents(elsewhere)).toEqual({ 'index.html': 'of somebody else' });
  });

  test('a folder that was not there is made', () => {
    const from = folderWith({ 'a.html': 'a' });
    const to = join(folderWith({}), 'new', 'dist');
    expect(syncFolder(from, to)).toEqual({ written: 1, kept: 0, removed: 0 });
    expect(existsSync(join(to, 'a.html'))).toBe(true);
  });
});

describe('the files of a folder', () => {
  test('are listed with forward slashes, sorted, folders left out', () => {
    const folder = folderWith({ 'b.html': '', 'a/z.html': '', 'a/b/c.html': '' });
    mkdirSync(join(folder, 'empty'));
    write(folder, { 'a.html': '' });
    expect(filesIn(folder)).toEqual(['a.html', 'a/b/c.html', 'a/z.html', 'b.html']);
  });

  test('are none where there is no folder', () => {
    expect(filesIn(join(folderWith({}), 'nothing'))).toEqual([]);
  });
});
