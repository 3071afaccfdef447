import type { Remark } from '../remark.ts';
import type { Report } from '../report.ts';

/** The opening carries three to six great figures: fewer say nothing of a year, more say nothing clearly. */
export function checkHighlights(report: Report): readonly Remark[] {
  const count = report.highlights.length;
  // A draft may leave the choice for later.
  if (report.status === 'draft' && count === 0) return [];
  if (count >= 3 && count <= 6) return [];
  return [{ severity: 'warning', path: ['highlights'], atKey: true, cause: { code: 'highlights-count', count } }];
}
