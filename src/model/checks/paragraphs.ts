import type { Remark } from '../remark.ts';
import type { Report } from '../report.ts';
import { reportSections } from '../report-sections.ts';
import { paragraphKey } from './texts/repeated.ts';

/** No paragraph stands twice in a report (editor-mistakes F15). */
export function checkParagraphs(report: Report): readonly Remark[] {
  const seen = new Set<string>();
  return reportSections(report).flatMap(({ path, section }) =>
    section.body.flatMap(({ zh }, index): readonly Remark[] => {
      const key = paragraphKey(zh, 'zh');
      if (key === undefined) return [];
      const again = seen.has(key);
      seen.add(key);
      const at = [...path, 'body', index, 'zh'];
      return again
        ? [{ severity: 'warning', path: at, offset: 0, cause: { code: 'repeated-paragraph', found: zh } }]
        : [];
    }),
  );
}
