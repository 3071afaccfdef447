import { describe, expect, test } from 'vitest';
import { EMPTY_LEDGER, recordPairs } from '../../../src/model/translation/ledger.ts';
import { figuresTable } from '../../../src/workbench/review/figures-table.ts';
import { findingsTable } from '../../../src/workbench/review/findings-table.ts';
import { honoursTable } from '../../../src/workbench/review/honours-table.ts';
import { reviewDocument } from '../../../src/workbench/review/review-document.ts';
import { notesTable, sourcesTable } from '../../../src/workbench/review/sources-table.ts';
import { textsTable } from '../../../src/workbench/review/texts-table.ts';
import { plainRows, reviewed, sampleReport } from './sample-review.ts';

const report = sampleReport();

describe('a review shows', () => {
  test('every figure with both wordings, period, source, doubts and where it is used', () => {
    expect(plainRows(figuresTable(report))).toMatchSnapshot();
  });

  test('every honour', () => {
    expect(plainRows(honoursTable(report))).toMatchSnapshot();
  });

  test('all texts side by side with their figures in place, and what is missing or stale', () => {
    const stale = { zh: '旧的导语。', en: 'Found {found: hazard, hazards}.' };
    expect(plainRows(textsTable(report, recordPairs(EMPTY_LEDGER, [stale], [stale])))).toMatchSnapshot();
  });

  test('notes, contradictions once each, and sources', () => {
    expect(plainRows(notesTable(report))).toMatchSnapshot();
    expect(plainRows(sourcesTable(report))).toMatchSnapshot();
  });

  test('what the check still says, with its line', () => {
    const text = 'a: 1\nb: 2\n';
    const cause = { code: 'not-translated' } as const;
    const findings = [{ severity: 'warning', file: 'a.yaml', span: { start: 5, end: 6 }, cause }] as const;
    expect(plainRows(findingsTable(findings, text))).toEqual([['2', expect.stringContaining('还没有英文')]]);
  });

  test('counts and the state of the translation on its first page', () => {
    expect(reviewDocument(reviewed(report)).lines).toMatchSnapshot();
  });
});

describe('the order of a review', () => {
  const titles = (...parts: Parameters<typeof reviewed>) =>
    reviewDocument(reviewed(...parts)).tables.map(({ title }) => title.zh);

  test('has the changes first, of these the numbers first', () => {
    expect(titles(report, report)).toEqual([
      '变化：数字',
      '变化：荣誉',
      '变化：文字',
      '变化：时间与来源',
      '数字',
      '荣誉',
      '文字',
      '说明与矛盾',
      '来源',
      '检查提醒',
    ]);
  });

  test('has no changes where nothing was published before', () => {
    expect(titles(report)[0]).toBe('数字');
  });
});
