import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { htmlTags } from '../../../src/publish/html-tags.ts';
import { reviewDocument } from '../../../src/workbench/review/review-document.ts';
import { writeReviewHtml } from '../../../src/workbench/review/write-html.ts';
import { PLACE, reviewed, sampleReport, TYPED } from './sample-review.ts';

function html(more: Readonly<Record<string, unknown>> = {}): string {
  return writeReviewHtml(reviewDocument(reviewed(sampleReport(more), sampleReport())));
}

describe('the page of a review', () => {
  test('is valid HTML', () => {
    const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules: { 'no-inline-style': 'off' } });
    const { results } = validator.validateStringSync(html({ honours: [] }));
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual(
      [],
    );
  });

  test('needs nothing else: no script, no image, no address but its own parts', () => {
    const tags = [...htmlTags(html())];
    const outside = ['script', 'link', 'img', 'iframe'];
    expect(tags.filter(({ element }) => outside.includes(element))).toEqual([]);
    expect(
      tags.flatMap(({ attributes }) => attributes.get('href') ?? []).filter((to) => !to.startsWith('#part-')),
    ).toEqual([]);
    expect(html()).not.toMatch(/url\(|@import|http/);
  });

  test('has the same elements whatever the texts say: nothing typed becomes markup', () => {
    const elements = (page: string) => [...htmlTags(page)].map(({ element }) => element);
    const hostile = fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      '</style><b>',
      '&lt;',
      "' onclick='x",
      '</td>',
    );
    fc.assert(
      fc.property(hostile, hostile, (zh, en) => {
        // Texts that are the same in both languages stand once.
        const text = { zh: `中${zh}`, en: `E${en}` };
        const typed = (title: { zh: string; en: string }) => ({
          title,
          summary: title,
          sources: { daily: { title, note: title } },
          figures: { ...TYPED.figures, pay: { ...TYPED.figures.pay, label: title, note: title } },
          honours: TYPED.honours.map((honour) => ({ ...honour, title, by: title, to: [title] })),
          notes: [{ text: title, figures: ['pay'] }],
        });
        const page = (title: { zh: string; en: string }) => {
          const sample = sampleReport(typed(title));
          return writeReviewHtml(reviewDocument({ ...reviewed(sample), place: { ...PLACE, name: title } }));
        };
        expect(elements(page(text))).toEqual(elements(page({ zh: '文字', en: 'Text' })));
      }),
      { numRuns: 20 },
    );
  });

  test('marks what was removed and added, and amounts', () => {
    const page = html({ figures: { ...TYPED.figures, pay: { ...TYPED.figures.pay, amount: '1820余万元' } } });
    expect(page).toContain('<del>1790余万元</del>');
    expect(page).toContain('<ins>1820余万元</ins>');
    expect(page).toContain('追回<b>1820余万元</b>');
  });

  test('numbers the rows of each part, so that checkers can name one and miss none', () => {
    const numbers = [...html().matchAll(/<td class="number">([^<]*)</g)].map(([, number]) => number);
    const parts = Map.groupBy(numbers, (number) => number?.split('.')[0]);
    expect(parts.size).toBeGreaterThan(2);
    for (const [part, rows] of parts) expect(rows).toEqual(rows.map((_, index) => `${part}.${index + 1}`));
  });

  test('has, in every row of a table, a cell for each of its headings', () => {
    const tables = [...html().matchAll(/<table.*?<\/table>/gs)].map(([table]) => table);
    const cells = (row: string) =>
      [...row.matchAll(/<t[hd]\b(?:[^>]*colspan="(\d+)")?/g)].reduce((sum, [, span]) => sum + Number(span ?? 1), 0);
    for (const table of tables) {
      const widths = [...table.matchAll(/<tr.*?<\/tr>/gs)].map(([row]) => cells(row));
      expect(widths).toEqual(widths.map(() => widths[0]));
    }
    expect(tables.length).toBeGreaterThan(2);
  });

  test('carries the fingerprint of the version at the foot of every page', () => {
    const { fingerprint } = reviewDocument(reviewed(sampleReport()));
    expect(html()).toMatch(new RegExp(`@bottom-left \\{ content: "[^"]*${fingerprint}`));
  });
});
