import type { Remark } from '../../src/model/remark.ts';
import type { Report } from '../../src/model/report.ts';
import { remarksOf } from '../../src/model/schema/remarks.ts';
import { report as reportSchema } from '../../src/model/schema/report.ts';

/** What an editor types, as plain values: the smallest report, to which a test adds what it speaks of. */
export const SMALLEST = {
  place: 'hupan',
  year: '2023',
  title: { zh: '年度报告', en: 'Report' },
  summary: { zh: '一年。', en: 'A year.' },
  sources: { daily: { title: { zh: '日报', en: 'Daily' } } },
};

/** A report from what was typed, checked for its shape. Throws where the shape is wrong: that is a fault of the test. */
export function reportFrom(typed: Readonly<Record<string, unknown>>): Report {
  return reportSchema.parse({ ...SMALLEST, ...typed });
}

/** What the shape of a report has wrong, as `path: code` with the cause's own data. */
export function shapeRemarks(typed: Readonly<Record<string, unknown>>): readonly Remark[] {
  const input = { ...SMALLEST, ...typed };
  const result = reportSchema.safeParse(input);
  return result.success ? [] : remarksOf(reportSchema, input, result.error.issues);
}

/** A count with everything that a figure needs. */
export function count(amount: string, more: Readonly<Record<string, unknown>> = {}) {
  return { label: { zh: '事项', en: 'Items' }, amount, noun: { one: 'item', other: 'items' }, ...more };
}

/** Remarks as a test reads them: where, and the cause. */
export function told(remarks: readonly Remark[]): readonly (readonly [string, Remark['cause']])[] {
  return remarks.map(({ path, cause }) => [path.join('.'), cause]);
}

/** Remarks as path and code only. */
export function codes(remarks: readonly Remark[]): readonly string[] {
  return remarks.map(({ severity, path, cause }) => `${severity} ${path.join('.')}: ${cause.code}`);
}
