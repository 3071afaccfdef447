import type { ContentFinding } from '../../load/read-model.ts';
import { lineIndex, pointAt } from '../../source/position.ts';
import { sentenceFor } from '../../wording/findings/sentences.ts';
import { bothLines, line, type ReviewTable } from './review-table.ts';

/** What the check still says of the file, with the line in which it says it. `text` is the text of the file. */
export function findingsTable(findings: readonly ContentFinding[], text: string): ReviewTable {
  const index = lineIndex(text);
  return {
    title: { zh: '检查提醒', en: 'Open warnings' },
    lead: {
      zh: '检查命令（npm run check）还没有解决的提醒，发布之前请逐条看过。',
      en: 'What the check (npm run check) still says. Look at each before publication.',
    },
    columns: [
      { title: { zh: '行', en: 'Line' }, width: 8 },
      { title: { zh: '提醒', en: 'Warning' }, width: 160 },
    ],
    rows: findings.map(({ span, cause }) => ({
      kind: 'cells',
      cells: [
        span === undefined ? [] : [line(String(pointAt(index, span.start).line), 'zh')],
        bothLines(sentenceFor(cause)),
      ],
    })),
    none: { zh: '没有提醒。', en: 'There are no warnings.' },
  };
}
