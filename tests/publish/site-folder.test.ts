import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mayHoldSite } from '../../src/publish/site-folder.ts';
import { folderWith } from './temporary-folder.ts';

const ELSEWHERE = '/a/project/elsewhere';

describe('a site takes the place', () => {
  test('of nothing', () => {
    const folder = folderWith({});
    expect(mayHoldSite(join(folder, 'dist'), ELSEWHERE)).toBe(true);
    expect(mayHoldSite(folder, ELSEWHERE)).toBe(true);
  });

  test('of a site that was built before', () => {
    const folder = folderWith({});
    writeFileSync(join(folder, 'index.html'), '<html><head><meta name="generator" content="Suibao"></head></html>');
    expect(mayHoldSite(folder, ELSEWHERE)).toBe(true);
  });

  test('of nothing else: its files would be removed', () => {
    const folder = folderWith({});
    writeFileSync(join(folder, 'index.html'), '<html><head></head></html>');
    writeFileSync(join(folder, 'thesis.docx'), '');
    expect(mayHoldSite(folder, ELSEWHERE)).toBe(false);
  });

  test('of no folder in which the project lies, nor of the project itself', () => {
    const folder = folderWith({});
    mkdirSync(join(folder, 'project'));
    expect(mayHoldSite(folder, join(folder, 'project'))).toBe(false);
    expect(mayHoldSite(join(folder, 'project'), join(folder, 'project'))).toBe(false);
  });
});
