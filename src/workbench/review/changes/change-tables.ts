import type { Report } from '../../../model/report.ts';
import { type Both, bothLines, CHECKS, type ReviewTable } from '../review-table.ts';
import { compareTexts } from './compare-texts.ts';
import { type Change, compareItems } from './item.ts';
import { markChanges } from './mark-changes.ts';
import { figureItems, honourItems, sourceItems } from './report-items.ts';

const KINDS: Readonly<Record<Change['kind'], Both>> = {
  added: { zh: '新增', en: 'Added' },
  removed: { zh: '删去', en: 'Removed' },
  changed: { zh: '改动', en: 'Changed' },
};

/** What changed since the version that was published last: the numbers first, then honours, texts and sources. */
export function changeTables(before: Report, after: Report): readonly ReviewTable[] {
  return [
    table({ zh: '变化：数字', en: 'Changes: figures' }, compareItems(figureItems(before), figureItems(after))),
    table({ zh: '变化：荣誉', en: 'Changes: honors' }, compareItems(honourItems(before), honourItems(after))),
    table({ zh: '变化：文字', en: 'Changes: texts' }, compareTexts(before, after)),
    table(
      { zh: '变化：时间与来源', en: 'Changes: dates and sources' },
      compareItems(sourceItems(before), sourceItems(after)),
    ),
  ];
}

function table(title: Both, changes: readonly Change[]): ReviewTable {
  return {
    title,
    lead: {
      zh: `与上次发布的相比，共${changes.length}处。`,
      en: `Compared with what was published last: ${changes.length}.`,
    },
    columns: [
      { title: { zh: '变化', en: 'Change' }, width: 12 },
      { title: { zh: '事项', en: 'Item' }, width: 34 },
      { title: { zh: '项目', en: 'What' }, width: 16 },
      { title: { zh: '原来', en: 'Before' }, width: 52 },
      { title: { zh: '现在', en: 'Now' }, width: 52 },
      ...CHECKS,
    ],
    rows: changes.map(({ kind, name, field, before, after, grave }) => ({
      kind: 'cells',
      cells: [
        bothLines(KINDS[kind], grave ? 'warning' : 'plain'),
        name,
        bothLines(field),
        ...markChanges(before, after),
      ],
    })),
    none: { zh: '没有变化。', en: 'Nothing has changed.' },
  };
}

/** How many changes there are since the version that was published last. */
export function changesSince(before: Report, after: Report): number {
  return changeTables(before, after).reduce((sum, { rows }) => sum + rows.length, 0);
}
