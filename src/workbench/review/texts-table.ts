import type { Path } from '../../model/remark.ts';
import type { Report } from '../../model/report.ts';
import { type PlacedText, reportTexts } from '../../model/report-texts.ts';
import { type Ledger, translationState } from '../../model/translation/ledger.ts';
import { writeTextPlace } from '../../wording/text-place.ts';
import { inBoth } from './figure-facts.ts';
import {
  bothLines,
  CHECKS,
  line,
  type ReviewCell,
  type ReviewRow,
  type ReviewTable,
  textLine,
} from './review-table.ts';

/** Tables of their own hold the texts of these. */
const ELSEWHERE = new Set<string | number | undefined>(['figures', 'honours', 'sources', 'notes']);

/** All running text side by side, with its figures in place, under the titles of chapters and sections. */
export function textsTable(report: Report, ledger: Ledger): ReviewTable {
  const rows: ReviewRow[] = [];
  let chapter: string | undefined;
  for (const placed of reportTexts(report).filter(({ path }) => !ELSEWHERE.has(path[0]))) {
    const heading = chapterOf(placed.path);
    if (heading !== undefined && heading.join() !== chapter) {
      rows.push({ kind: 'heading', cell: bothLines(inBoth((language) => writeTextPlace(heading, language))) });
    }
    chapter = heading?.join();
    rows.push({ kind: 'cells', cells: cellsOf(placed, report, ledger) });
  }
  return {
    title: { zh: '文字', en: 'Texts' },
    lead: {
      zh: '左中右英，数字已经填入。看文字通不通，两种文字说的是不是一件事。',
      en: 'Chinese and English side by side, with the figures in place. Do they read well, and say the same?',
    },
    columns: [
      { title: { zh: '位置', en: 'Where' }, width: 24 },
      { title: { zh: '中文', en: 'Chinese' }, width: 70 },
      { title: { zh: '英文', en: 'English' }, width: 80 },
      ...CHECKS,
    ],
    rows,
    none: { zh: '没有文字。', en: 'There are no texts.' },
  };
}

/** The way to the chapter that a text stands in. */
function chapterOf(path: Path): Path | undefined {
  return path[0] === 'chapters' ? path.slice(0, 2) : undefined;
}

function cellsOf({ path, text }: PlacedText, report: Report, ledger: Ledger): readonly ReviewCell[] {
  const within = chapterOf(path) === undefined ? path : path.slice(2);
  const where = bothLines(
    inBoth((language) => writeTextPlace(within, language)),
    'soft',
  );
  const stale = translationState(text, ledger) === 'stale';
  return [
    where,
    [textLine(text, 'zh', report.figures)],
    [
      textLine(text, 'en', report.figures),
      ...(stale ? [line('（中文改过 Chinese has changed）', 'zh', 'warning')] : []),
    ],
  ];
}
