import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { contentFolder, placeIds, reportAddresses } from '../../src/load/content-folder.ts';
import { contentWith } from './content-on-disk.ts';

describe('the files of a content folder', () => {
  test('are listed by place and then by year, whatever else lies there', () => {
    const folder = contentWith({
      'places/aiguo.yaml': '',
      'places/notes.txt': '',
      'places/.draft.yaml~': '',
      'reports/shixi/2022.yaml': '',
      'reports/shixi/2023.yaml': '',
      'reports/shixi/2023 - 副本.yaml': '',
      'reports/shixi/2023/bench.jpg': '',
      'reports/aiguo/2020.yaml': '',
      'reports/readme.yaml': '',
    });
    mkdirSync(join(folder, 'reports/empty'));
    expect(placeIds(folder)).toEqual(['aiguo', 'hupan']);
    expect(reportAddresses(folder).map(({ place, year }) => `${place}/${year}`)).toEqual([
      'aiguo/2020',
      'hupan/2023',
      'shixi/2022',
      'shixi/2023',
    ]);
  });

  test('are none in a site that has neither places nor reports yet', () => {
    const folder = join(contentWith(), 'pages');
    expect(placeIds(folder)).toEqual([]);
    expect(reportAddresses(folder)).toEqual([]);
  });
});

describe('the content folder', () => {
  test('is content, or where SUIBAO_CONTENT points', () => {
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    vi.stubEnv('SUIBAO_CONTENT', undefined);
    expect(contentFolder()).toBe(resolve('content'));
    vi.stubEnv('SUIBAO_CONTENT', 'tests/sites/every-part/content');
    expect(contentFolder()).toBe(resolve('tests/sites/every-part/content'));
  });
});
