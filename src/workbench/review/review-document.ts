import type { ContentFinding } from '../../load/read-model.ts';
import { PIGMENT_COLOURS } from '../../model/pigment-colours.ts';
import type { Place } from '../../model/place.ts';
import type { Report } from '../../model/report.ts';
import { reportTexts } from '../../model/report-texts.ts';
import { textIn } from '../../model/text.ts';
import { type Ledger, type TranslationState, translationState } from '../../model/translation/ledger.ts';
import { textHash } from '../../model/translation/text-hash.ts';
import { writeDivisions } from '../../wording/divisions.ts';
import { writePeriod } from '../../wording/time/period.ts';
import { changeTables } from './changes/change-tables.ts';
import { inBoth } from './figure-facts.ts';
import { figuresTable } from './figures-table.ts';
import { findingsTable } from './findings-table.ts';
import { honoursTable } from './honours-table.ts';
import type { Both, ReviewTable } from './review-table.ts';
import { notesTable, sourcesTable } from './sources-table.ts';
import { textsTable } from './texts-table.ts';

/** What a review is made from. */
export interface Reviewed {
  readonly report: Report;
  readonly place: Place;
  /** The text of the report's file, whose hash ties the signatures to this version. */
  readonly text: string;
  readonly findings: readonly ContentFinding[];
  readonly ledger: Ledger;
  /** The version that was published last; absent where none was kept. */
  readonly published?: Report | undefined;
}

/** A line of the first page: what, and how much. */
export interface CoverLine {
  readonly title: Both;
  readonly value: Both;
}

/** The review document, ready worded; a page and a workbook are written from it. */
export interface ReviewDocument {
  readonly place: Both;
  readonly divisions: Both;
  readonly year: string;
  /** The hash of the report's file, on every page: sheets of two printouts cannot be mixed unseen. */
  readonly fingerprint: string;
  /** The accent of the place on paper, `#rrggbb`. */
  readonly accent: string;
  readonly lines: readonly CoverLine[];
  readonly tables: readonly ReviewTable[];
}

/** Makes the document for the three checks (三审三校): changes first, then all there is to check. */
export function reviewDocument(reviewed: Reviewed): ReviewDocument {
  const { report, place, text, findings, ledger, published } = reviewed;
  return {
    place: inBoth((language) => textIn(place.name, language).text),
    divisions: inBoth((language) => writeDivisions(place, language)),
    year: String(report.year),
    fingerprint: textHash(text),
    accent: PIGMENT_COLOURS[place.accent].onPaper,
    lines: coverLines(reviewed),
    tables: [
      ...(published === undefined ? [] : changeTables(published, report)),
      figuresTable(report),
      honoursTable(report),
      textsTable(report, ledger),
      notesTable(report),
      sourcesTable(report),
      findingsTable(findings, text),
    ],
  };
}

function coverLines({ report, text, findings, ledger, published }: Reviewed): readonly CoverLine[] {
  const states = reportTexts(report).map((placed) => translationState(placed.text, ledger));
  const count = (state: TranslationState) => states.filter((each) => each === state).length;
  return [
    { title: { zh: '报告时间', en: 'Period' }, value: inBoth((language) => writePeriod(report.period, language)) },
    { title: { zh: '状态', en: 'Status' }, value: STATUS[report.status] },
    {
      title: { zh: '上次发布的版本', en: 'Last published version' },
      value:
        published === undefined
          ? { zh: '没有留存：以前没有发布过', en: 'none kept: not published before' }
          : { zh: '已留存，变化列在最前面', en: 'kept; the changes come first' },
    },
    {
      title: { zh: '内容', en: 'Contents' },
      value: {
        zh: `数字${report.figures.size}个，荣誉${report.honours.length}项，来源${report.sources.size}个，共${report.chapters.length}章、${states.length}段文字`,
        en: [
          counted(report.figures.size, 'figure'),
          counted(report.honours.length, 'honor'),
          counted(report.sources.size, 'source'),
          counted(report.chapters.length, 'chapter'),
          counted(states.length, 'text'),
        ].join(', '),
      },
    },
    {
      title: { zh: '英文', en: 'English' },
      value: {
        zh: `${count('missing')}段缺英文，${count('stale')}段中文改过而英文没改，${count('unrecorded')}段未登记`,
        en: `${counted(count('missing'), 'text')} without English, ${count('stale')} stale, ${count('unrecorded')} not yet recorded`,
      },
    },
    {
      title: { zh: '检查提醒', en: 'Open warnings' },
      value: { zh: `${findings.length}条，列在最后`, en: `${findings.length}, listed at the end` },
    },
    {
      title: { zh: '本稿指纹', en: 'Fingerprint' },
      value: {
        zh: `${textHash(text)}，报告文件一改就变`,
        en: `${textHash(text)}, changes with any edit of the report's file`,
      },
    },
  ];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

const STATUS: Readonly<Record<Report['status'], Both>> = {
  draft: { zh: '草稿', en: 'Draft' },
  published: { zh: '可发布', en: 'To be published' },
};
