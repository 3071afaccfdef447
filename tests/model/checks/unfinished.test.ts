import { describe, expect, test } from 'vitest';
import { checkReport } from '../../../src/model/checks/check-report.ts';
import { codes, count, reportFrom } from '../sample-report.ts';

const chart = { id: 'a-chart', kind: 'bars', title: { zh: '结论', en: 'Finding' }, figures: ['found', 'fixed'] };

/** A report as it is begun: figures without amounts, named everywhere. */
function begun(status: 'draft' | 'published') {
  return reportFrom({
    status,
    figures: {
      found: { ...count(''), amount: null },
      fixed: { ...count('待填'), closes: 'found' },
    },
    highlights: ['found', 'fixed', 'found'],
    chapters: [
      {
        id: 'a',
        title: { zh: '一', en: 'One' },
        body: [{ zh: '【待写】{found}、{fixed}。', en: '(to be written) {found}, {fixed}.' }],
        charts: [chart],
      },
    ],
  });
}

describe('a report that is begun', () => {
  test('is no mistake while it is a draft: what it lacks is counted', () => {
    expect(codes(checkReport(begun('draft')))).toEqual([
      'notice figures.found.amount: amounts-to-fill-in',
      'notice chapters.0.body.0.zh: texts-to-write',
    ]);
  });

  test('cannot be published so', () => {
    expect(codes(checkReport(begun('published')))).toEqual([
      'error figures.found.amount: amounts-to-fill-in',
      'error chapters.0.body.0.zh: texts-to-write',
    ]);
  });

  test('shows an amount that is still to be filled in as words, in both languages', () => {
    const amounts = [...begun('draft').figures.values()].map(({ amount }) => amount);
    const words = { kind: 'wording', zh: '待填', en: 'to be filled in' };
    expect(amounts).toEqual([words, words]);
  });

  test('is checked in full as soon as the amounts are there', () => {
    const filled = reportFrom({
      figures: { found: count('5项'), fixed: count('9项', { closes: 'found' }) },
      chapters: [{ id: 'a', title: { zh: '一', en: 'One' }, charts: [chart] }],
    });
    expect(codes(checkReport(filled))).toContain('error figures.fixed.amount: part-above-whole');
  });
});
