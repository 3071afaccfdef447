import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barShape } from '../../../src/charts/bar-end.ts';
import { inOrder } from '../../../src/charts/bar-rows.ts';
import { layOutBars } from '../../../src/charts/bars/geometry.ts';
import type { ChartFigure } from '../../../src/charts/chart.ts';
import { CHART_WORDS } from '../../../src/wording/interface/charts.ts';
import { HAIR, labelBox, overlaps, valueBox, within } from '../boxes.ts';
import { chartWidth, figures, text } from '../chart-arbitraries.ts';

const layOut = (given: readonly ChartFigure[], width: number) =>
  layOutBars({ kind: 'bars', text, figures: given }, width, CHART_WORDS.zh);

describe('bars', () => {
  test('stand from the largest to the smallest, equal ones in the order given', () => {
    fc.assert(
      fc.property(figures, (given) => {
        const sorted = inOrder(given);
        expect(sorted).toHaveLength(given.length);
        expect(new Set(sorted)).toEqual(new Set(given));
        sorted.slice(1).forEach((figure, index) => {
          const before = sorted[index] ?? figure;
          expect(before.size).toBeGreaterThanOrEqual(figure.size);
          if (before.size === figure.size) expect(given.indexOf(before)).toBeLessThan(given.indexOf(figure));
        });
      }),
    );
  });

  test('are as long as their sizes, from one zero', () => {
    fc.assert(
      fc.property(figures, chartWidth, (given, width) => {
        const { rows } = layOut(given, width);
        const [longest] = rows;
        for (const { figure, bar } of rows) {
          expect(bar.x).toBe(longest?.bar.x);
          const expected = (figure.size / (longest?.figure.size || 1)) * (longest?.bar.length ?? 0);
          expect(bar.length).toBeCloseTo(expected, 6);
        }
      }),
    );
  });

  test('use the width that there is: the longest leaves no more than room for its amount', () => {
    const [row] = layOut(
      [{ id: 'a', label: '甲', written: '67次', size: 67, bound: 'exact', standing: 'stated' }],
      720,
    ).rows;
    expect(row?.bar.length).toBeGreaterThan(600);
  });

  test('lie within the picture with their ends, labels and amounts', () => {
    fc.assert(
      fc.property(figures, chartWidth, (given, width) => {
        const { rows, bottom: height } = layOut(given, width);
        for (const { figure, bar, label, labelAt, valueAt, valueAnchor } of rows) {
          expect(barShape(bar, figure.bound).right).toBeLessThanOrEqual(width + HAIR);
          expect(within(labelBox(label, labelAt), width, height)).toBe(true);
          expect(within(valueBox(figure.written, valueAt, valueAnchor), width, height)).toBe(true);
        }
      }),
    );
  });

  test('no label, amount or bar covers another', () => {
    fc.assert(
      fc.property(figures, chartWidth, (given, width) => {
        const boxes = layOut(given, width).rows.flatMap(({ figure, bar, label, labelAt, valueAt, valueAnchor }) => [
          { ...bar, width: barShape(bar, figure.bound).right - bar.x },
          labelBox(label, labelAt),
          valueBox(figure.written, valueAt, valueAnchor),
        ]);
        expect(overlaps(boxes)).toEqual([]);
      }),
    );
  });

  test('labels stand beside the bars where it is wide and above them where it is not', () => {
    const one: ChartFigure = { id: 'a', label: '甲', written: '67次', size: 67, bound: 'exact', standing: 'stated' };
    const [wide] = layOut([one], 720).rows;
    const [narrow] = layOut([one], 340).rows;
    expect(wide?.bar.x).toBeGreaterThan(wide?.label.width ?? 0);
    expect(narrow?.bar.y).toBeGreaterThan((narrow?.labelAt.y ?? 0) + (narrow?.label.height ?? 0));
  });

  test('all of size nothing are all of length nothing', () => {
    const none: ChartFigure = { id: 'a', label: '甲', written: '0次', size: 0, bound: 'over', standing: 'expected' };
    expect(layOut([none, none], 340).rows.map(({ bar }) => bar.length)).toEqual([0, 0]);
  });
});
