import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markChanges } from '../../../../src/workbench/review/changes/mark-changes.ts';
import { line, lineText, type ReviewCell, textLine } from '../../../../src/workbench/review/review-table.ts';
import { plain, sampleReport } from '../sample-review.ts';

const { figures } = sampleReport();

function marked(before: ReviewCell, after: ReviewCell): readonly string[] {
  return markChanges(before, after).map(plain);
}

describe('of two versions only what differs is marked', () => {
  test.each([
    ['老人孩子有照应', '老人孩子都有照应', '老人孩子有照应', '老人孩子{+都+}有照应'],
    ['2023年2月', '2023年11月', '2023年[-2-]月', '2023年{+11+}月'],
    ['一样', '一样', '一样', '一样'],
  ])('%s → %s', (old, fresh, before, after) => {
    expect(marked([line(old, 'zh')], [line(fresh, 'zh')])).toEqual([before, after]);
  });

  test('in English by whole words', () => {
    expect(marked([line('two sports activities', 'en')], [line('two sports acts', 'en')])).toEqual([
      'two sports [-activities-]',
      'two sports {+acts+}',
    ]);
  });

  test('and an amount as a whole', () => {
    expect(marked([line('1790余万元', 'zh', 'amount')], [line('1820余万元', 'zh', 'amount')])).toEqual([
      '[-1790余万元-]',
      '{+1820余万元+}',
    ]);
    const [old, fresh] = ['追回{pay}整', '追回{found}整'].map((zh) => [textLine({ zh }, 'zh', figures)]);
    expect(marked(old ?? [], fresh ?? [])).toEqual(['追回[-1790余万元-]整', '追回{+809项+}整']);
  });

  test('where there is nothing on the other side, all of it', () => {
    expect(marked([], [line('新的', 'zh'), line('New', 'en')])).toEqual(['', '{+新的+} | {+New+}']);
  });
});

test('marking changes no word', () => {
  const cell = fc.array(fc.string({ unit: fc.constantFrom('一', '二', 'a', 'b', ' ', '1', '😀') }), { maxLength: 3 });
  fc.assert(
    fc.property(cell, cell, (old, fresh) => {
      const [before, after] = [old, fresh].map((texts) => texts.map((text) => line(text, 'zh')));
      const both = markChanges(before ?? [], after ?? []);
      expect(both.map((side) => side.map(lineText))).toEqual([old, fresh]);
    }),
  );
});
