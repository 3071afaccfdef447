import type { Place } from '../../../src/model/place.ts';
import type { Report } from '../../../src/model/report.ts';
import { EMPTY_LEDGER } from '../../../src/model/translation/ledger.ts';
import type { Reviewed } from '../../../src/workbench/review/review-document.ts';
import { lineText, type ReviewCell, type ReviewTable } from '../../../src/workbench/review/review-table.ts';
import { reportFrom } from '../../model/sample-report.ts';

export const PLACE: Place = {
  id: 'hupan',
  name: { zh: '湖畔街道', en: 'Hupan Subdistrict' },
  divisions: [{ zh: '滨城区', en: 'Bincheng District' }],
  accent: 'pine',
};

/** A report with one of everything that a review shows. */
export const TYPED = {
  sources: {
    daily: {
      title: { zh: '日报', en: 'Daily' },
      date: '2024-01-02',
      page: '18',
      note: { zh: '无网址。', en: 'No address.' },
    },
  },
  figures: {
    found: {
      label: { zh: '查出的隐患', en: 'Hazards found' },
      amount: '809项',
      noun: { one: 'hazard', other: 'hazards' },
    },
    pay: {
      label: { zh: '追回欠薪', en: 'Wages recovered' },
      amount: '1790余万元',
      period: 'to date',
      'as-of': 'publication',
      note: { zh: '累计数。', en: 'Cumulative.' },
    },
    visits: {
      label: { zh: '预计人次', en: 'Visits' },
      amount: '8万人次',
      standing: 'expected',
      'conflicts-with': 'found',
    },
    total: {
      label: { zh: '合计', en: 'Total' },
      amount: '900项',
      derived: { from: ['found'], how: { zh: '由{found}算出。', en: 'From {found}.' } },
    },
  },
  highlights: ['pay'],
  chapters: [
    {
      id: 'safety',
      title: { zh: '安全', en: 'Safety' },
      lead: { zh: '查出{found}。', en: 'Found {found: hazard, hazards}.' },
      sections: [
        {
          id: 'wages',
          title: { zh: '欠薪', en: 'Wages' },
          body: [{ zh: '追回{pay}。', en: '{pay} recovered.' }, { zh: '没有译文。' }],
          figures: ['total'],
          charts: [{ id: 'hazards', kind: 'bars', figures: ['found', 'total'], title: { zh: '隐患', en: 'Hazards' } }],
        },
      ],
    },
  ],
  honours: [
    {
      id: 'model',
      title: { zh: '文明社区', en: 'Model community' },
      kind: 'award',
      level: 'provincial',
      by: { zh: '省文明委', en: 'Provincial Commission' },
      to: [{ zh: '裕民社区', en: 'Yumin Community' }],
      date: '2023-05',
    },
  ],
  notes: [{ text: { zh: '截至日期不详。', en: 'The date is not known.' }, figures: ['pay'] }],
};

export function sampleReport(more: Readonly<Record<string, unknown>> = {}): Report {
  return reportFrom({ ...TYPED, ...more });
}

export function reviewed(report: Report, published?: Report): Reviewed {
  return { report, place: PLACE, text: 'place: hupan\n', findings: [], ledger: EMPTY_LEDGER, published };
}

/** A cell as plain lines, what was removed in [-…-], what was added in {+…+}. */
export function plain(cell: ReviewCell): string {
  return cell
    .map(({ runs }) =>
      runs
        .map(({ text, change }) => (change === undefined ? text : change === 'removed' ? `[-${text}-]` : `{+${text}+}`))
        .join(''),
    )
    .join(' | ');
}

/** A table as plain rows. */
export function plainRows({ rows }: ReviewTable): readonly (readonly string[])[] {
  return rows.map((row) => (row.kind === 'heading' ? [row.cell.map(lineText).join(' ')] : row.cells.map(plain)));
}
