import { expect, test } from 'vitest';
import { checkHighlights } from '../../../src/model/checks/highlights.ts';
import { count, reportFrom } from '../sample-report.ts';

test.each([0, 1, 2, 3, 4, 5, 6, 7])(
  '%i great figures: three to six open a report, anything else is a warning',
  (number) => {
    const ids = Array.from({ length: number }, (_, index) => `f${index}`);
    const figures = Object.fromEntries(ids.map((id) => [id, count('3项')]));
    const remarks = checkHighlights(reportFrom({ status: 'published', figures, highlights: ids }));
    expect(remarks).toEqual(
      number >= 3 && number <= 6
        ? []
        : [
            {
              severity: 'warning',
              path: ['highlights'],
              atKey: true,
              cause: { code: 'highlights-count', count: number },
            },
          ],
    );
  },
);

test('a draft may leave the choice for later', () => {
  expect(checkHighlights(reportFrom({ status: 'draft' }))).toEqual([]);
});
