import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ContentError, required } from '../../src/load/content-error.ts';
import {
  allPlaces,
  brokenReports,
  reportEditions,
  reportSummaries,
  shownReports,
  thePlace,
  theReport,
  theSite,
} from '../../src/load/library.ts';
import { contentWith } from './content-on-disk.ts';

const DRAFT = `place: hupan
year: 2024
title: { zh: 草稿, en: Draft }
summary: { zh: 草稿。, en: A draft. }
sources:
  daily: { title: { zh: 日报, en: Daily } }
highlights: []
`;

beforeEach(() => {
  vi.stubEnv('SUIBAO_CACHE', mkdtempSync(join(tmpdir(), 'suibao-cache-')));
  vi.stubEnv('SUIBAO_CONTENT', contentWith({ 'reports/hupan/2024.yaml': DRAFT }));
});
afterEach(() => {
  rmSync(process.env.SUIBAO_CACHE ?? '', { recursive: true, force: true });
  vi.unstubAllEnvs();
});

describe('what pages are made from', () => {
  test('a report comes with its place and the site', () => {
    const { report, place, site } = theReport({ place: 'hupan', year: '2023' });
    expect([report.year, place.id, site.name.zh]).toEqual([2023, 'hupan', '年报']);
    expect(thePlace('hupan')).toEqual(place);
    expect(allPlaces()).toEqual([place]);
    expect(theSite()).toEqual(site);
  });

  test('a draft has no page: a report is one only where it says that it is published', () => {
    expect(shownReports()).toEqual([{ place: 'hupan', year: '2023' }]);
    expect(reportEditions()).toEqual([
      { place: 'hupan', year: '2023', language: 'zh' },
      { place: 'hupan', year: '2023', language: 'en' },
    ]);
    expect(theReport({ place: 'hupan', year: '2024' }).report.status).toBe('draft');
  });
});

describe('a report that waits for its day', () => {
  const WAITING = DRAFT.replace('year: 2024', 'year: 2025\nstatus: published\npublish-on: 2027-01-10');
  const years = () => shownReports().map(({ year }) => year);

  test('has pages from that day on, and never where no day is known', () => {
    vi.stubEnv('SUIBAO_CONTENT', contentWith({ 'reports/hupan/2025.yaml': WAITING }));
    expect(years()).toEqual(['2023']);
    vi.stubEnv('SUIBAO_DATE', '2027-01-09');
    expect(years()).toEqual(['2023']);
    vi.stubEnv('SUIBAO_DATE', '2027-01-10');
    expect(years()).toEqual(['2023', '2025']);
  });

  test('is shown in the preview at once, as are drafts and reports with mistakes', () => {
    vi.stubEnv('SUIBAO_PREVIEW', '1');
    const broken = DRAFT.replace('year: 2024', 'year: 2026\nyaer: 1');
    const files = {
      'reports/hupan/2025.yaml': WAITING,
      'reports/hupan/2024.yaml': DRAFT,
      'reports/hupan/2026.yaml': broken,
    };
    vi.stubEnv('SUIBAO_CONTENT', contentWith(files));
    expect(years()).toEqual(['2023', '2024', '2025', '2026']);
    expect(reportSummaries().map(({ year }) => year)).toEqual([2023, 2024, 2025]);
    expect(brokenReports()).toEqual([{ place: 'hupan', year: '2026', file: 'reports/hupan/2026.yaml', errors: 1 }]);
  });
});

describe('content with a mistake', () => {
  test('has no value, and whoever needs one is told where and why, in both languages', () => {
    vi.stubEnv('SUIBAO_CONTENT', contentWith({ 'places/hupan.yaml': 'name: { zh: 湖畔街道 }\n' }));
    expect(() => thePlace('hupan')).toThrow(ContentError);
    expect(() => thePlace('hupan')).toThrow('places/hupan.yaml:1:1  错误\n  缺少“accent”。');
    expect(() => thePlace('hupan')).toThrow('places/hupan.yaml:1:1  Error\n  “accent” is missing.');
  });

  test('is told of in one language where a command has said which it speaks', () => {
    vi.stubEnv('SUIBAO_CONTENT', contentWith({ 'places/hupan.yaml': 'name: { zh: 湖畔街道 }\n' }));
    vi.stubEnv('SUIBAO_LANGUAGE', 'zh');
    expect(() => thePlace('hupan')).toThrow(/^\nplaces\/hupan\.yaml:1:1 {2}错误\n {2}缺少“accent”。[^E]*$/);
  });

  test('a file that is not there is a mistake of the same kind', () => {
    expect(() => theReport({ place: 'hupan', year: '1999' })).toThrow(
      'reports/hupan/1999.yaml  Error\n  There is no such file.',
    );
  });

  test('a warning does not hinder', () => {
    const loaded = { file: 'a.yaml', text: '', value: 3, findings: [] };
    expect(required(loaded)).toBe(3);
  });
});
