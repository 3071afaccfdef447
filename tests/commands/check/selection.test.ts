import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { selectFiles } from '../../../src/commands/check/selection.ts';
import { contentFiles } from '../../../src/load/content.ts';
import { contentWith } from '../../load/content-on-disk.ts';

const SITE = resolve('tests/invalid/sound/content');

function select(folder: string, ...typed: readonly string[]) {
  const selection = selectFiles(contentFiles(folder), folder, typed);
  return selection.ok ? selection.files.map(({ path }) => path) : selection.mistake;
}

describe('the files that are checked', () => {
  test('are all of the content where none is named', () => {
    expect(select(SITE)).toEqual(['site.yaml', 'places/hupan.yaml', 'reports/hupan/2023.yaml']);
  });

  test.each([
    'reports/hupan/2023.yaml',
    './reports/hupan/2023.yaml',
    'tests/invalid/sound/content/reports/hupan/2023.yaml',
    join(SITE, 'reports/hupan/2023.yaml'),
    'reports',
    'reports/hupan/',
    'tests/invalid/sound/content/reports',
  ])('are those that an argument names, from the content folder or from here: %s', (argument) => {
    expect(select(SITE, argument)).toEqual(['reports/hupan/2023.yaml']);
  });

  test.each([[['hupan', '2023']], [['hupan/2023']], [['hupan\\2023']]])(
    'are the report of a place and a year, named as in other commands: %j',
    (typed) => {
      expect(select(SITE, ...typed)).toEqual(['reports/hupan/2023.yaml']);
      expect(select(SITE, 'site.yaml', ...typed)).toEqual(['site.yaml', 'reports/hupan/2023.yaml']);
    },
  );

  test('are each checked once, in the order of the content', () => {
    const named = select(SITE, 'reports', 'reports/hupan/2023.yaml', 'site.yaml');
    expect(named).toEqual(['site.yaml', 'reports/hupan/2023.yaml']);
  });

  test('are all again where the content folder itself is named', () => {
    const folder = contentWith();
    expect(select(folder, folder)).toEqual(select(folder));
  });

  test.each([
    [
      'reports/hupan/2032.yaml',
      '内容文件夹里没有“reports/hupan/2032.yaml”。是不是“reports/hupan/2023.yaml”？',
      'There is no “reports/hupan/2032.yaml” in the content folder. Did you mean “reports/hupan/2023.yaml”?',
    ],
    [
      'hupan/2032',
      '内容文件夹里没有“hupan/2032”。是不是“reports/hupan/2023.yaml”？',
      'There is no “hupan/2032” in the content folder. Did you mean “reports/hupan/2023.yaml”?',
    ],
    [
      '../site.yaml',
      '内容文件夹里没有“../site.yaml”。文件请写成“reports/shixi/2023.yaml”的形式。',
      'There is no “../site.yaml” in the content folder. Name a file as “reports/shixi/2023.yaml”.',
    ],
    [
      '/etc/passwd',
      '内容文件夹里没有“/etc/passwd”。文件请写成“reports/shixi/2023.yaml”的形式。',
      'There is no “/etc/passwd” in the content folder. Name a file as “reports/shixi/2023.yaml”.',
    ],
  ])('are never others: %s', (argument, zh, en) => {
    expect(select(SITE, argument)).toEqual({ zh, en });
  });
});
