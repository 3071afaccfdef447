import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { listedReports } from '../../src/load/summaries.ts';
import { contentWith } from './content-on-disk.ts';

const REPORT = 'reports/hupan/2023.yaml';
let cache = '';

beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'suibao-cache-'));
  vi.stubEnv('SUIBAO_CACHE', cache);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(cache, { recursive: true, force: true });
});

describe('reports as lists show them', () => {
  test('are read again only when a file that they depend on has changed', () => {
    const folder = contentWith();
    const [first] = listedReports(folder);
    expect(listedReports(folder)[0]).toBe(first);
    const later = new Date(Date.now() + 5000);
    utimesSync(join(folder, REPORT), later, later);
    expect(listedReports(folder)[0]).not.toBe(first);
    expect(listedReports(folder)[0]).toEqual(first);
  });

  test('are kept on disk by their bytes, so that another start need not read them', () => {
    const folder = contentWith();
    const [made] = listedReports(folder);
    expect(readdirSync(join(cache, 'summaries'))).toHaveLength(1);
    // Another folder is another memory: what comes from it was found on the disk.
    const copy = contentWith();
    expect(listedReports(copy)[0]).toEqual(made);
    expect(readdirSync(join(cache, 'summaries'))).toHaveLength(1);
  });

  test('are made anew where what is kept is broken', () => {
    const made = listedReports(contentWith())[0];
    const [name = ''] = readdirSync(join(cache, 'summaries'));
    writeFileSync(join(cache, 'summaries', name), 'half of it');
    expect(listedReports(contentWith())[0]).toEqual(made);
  });

  test('that are broken are listed with their file and the number of their errors, and the others with their summary', () => {
    const folder = contentWith({ 'reports/hupan/2022.yaml': 'place: hupan\nyear: 2022\n' });
    const [broken, sound] = listedReports(folder);
    expect(broken).toMatchObject({ kind: 'broken', file: 'reports/hupan/2022.yaml' });
    expect(broken?.kind === 'broken' && broken.errors).toBeGreaterThan(0);
    expect(sound).toMatchObject({ kind: 'sound', address: { place: 'hupan', year: '2023' } });
  });

  test('follow what they depend on: a report whose place is gone is broken', () => {
    const folder = contentWith();
    const before = listedReports(folder)[0]?.kind;
    rmSync(join(folder, 'places/hupan.yaml'));
    expect([before, listedReports(folder)[0]?.kind]).toEqual(['sound', 'broken']);
  });
});
