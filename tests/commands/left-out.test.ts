import { describe, expect, test } from 'vitest';
import { leftOut } from '../../src/commands/left-out.ts';
import type { Listed } from '../../src/load/summaries.ts';
import type { Report } from '../../src/model/report.ts';
import { summarise } from '../../src/model/report-summary.ts';
import { reportFrom } from '../model/sample-report.ts';

const DAY = { year: 2027, month: 1, day: 10 };

function listed(changes: Partial<Report>): Listed {
  const summary = summarise({ ...reportFrom({}), ...changes });
  return { kind: 'sound', address: { place: summary.place, year: String(summary.year) }, summary };
}

describe('what a build says of reports that readers do not see', () => {
  const published = listed({ status: 'published' });
  const draft = listed({ status: 'draft' });
  const waiting = listed({ status: 'published', publishOn: { year: 2027, month: 2, day: 1 } });

  test('is their number, in both languages', () => {
    const reports = [published, draft, draft, waiting];
    expect(leftOut(reports, DAY, 'zh')).toBe('按2027年1月10日生成，未收入：2份草稿，1份未到发布日期的报告。');
    expect(leftOut(reports, DAY, 'en')).toBe('Built for January 10, 2027. Left out: 2 drafts, 1 report not due yet.');
  });

  test('is nothing where they see all', () => {
    expect(leftOut([published], DAY, 'en')).toBeUndefined();
  });
});
