import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChartFigure, RatesData } from '../../../src/charts/chart.ts';
import { layOutRates } from '../../../src/charts/rates/geometry.ts';
import { rateScale } from '../../../src/charts/rates/scale.ts';
import { textWidth } from '../../../src/charts/text-measure.ts';
import { TICK } from '../../../src/charts/type-sizes.ts';
import { dotReach } from '../../../src/charts/value-dot.ts';
import { CHART_WORDS } from '../../../src/wording/interface/charts.ts';
import { HAIR, headingBox, labelBox, overlaps, valueBox, within } from '../boxes.ts';
import { anyText, chartWidth, figure, text } from '../chart-arbitraries.ts';

const rate = fc
  .tuple(figure, fc.oneof(fc.double({ min: 0, max: 100, noNaN: true }), fc.double({ min: -80, max: 300, noNaN: true })))
  .map(([given, size]): ChartFigure => ({ ...given, written: '超过99.5%', size }));
const panels = fc.array(fc.record({ title: anyText, figures: fc.array(rate, { minLength: 1, maxLength: 4 }) }), {
  minLength: 1,
  maxLength: 3,
});
const layOut = (given: RatesData['panels'], width: number) =>
  layOutRates({ kind: 'rates', text, panels: given }, width, CHART_WORDS.zh);
const growth: ChartFigure = { id: 'a', label: '增长', written: '7.8%', size: 7.8, bound: 'exact', standing: 'stated' };
const scaleOf = (...sizes: readonly number[]) => rateScale(sizes.map((size) => ({ ...growth, size })));

describe('the scale of rates', () => {
  test('is the whole from 0 to 100 where all lie between them and any is above 50', () => {
    expect(scaleOf(99.5, 3)).toEqual({ from: 0, to: 100, whole: true });
    expect(scaleOf(100, 0)).toEqual({ from: 0, to: 100, whole: true });
  });

  test('otherwise reaches as far as the rates do, with zero among them', () => {
    expect(scaleOf(7.8, 14.63)).toEqual({ from: 0, to: 14.63, whole: false });
    expect(scaleOf(-35.2, 112.4)).toEqual({ from: -35.2, to: 112.4, whole: false });
    expect(scaleOf(-3, -8)).toEqual({ from: -8, to: 0, whole: false });
  });

  test('has a length even where every rate is nothing', () => {
    expect(scaleOf(0, 0)).toEqual({ from: 0, to: 1, whole: false });
  });
});

describe('rates', () => {
  test('lie in proportion from one zero line, across all panels', () => {
    fc.assert(
      fc.property(panels, chartWidth, (given, width) => {
        const { rows, zeros } = layOut(given, width);
        const zero = zeros[0]?.x ?? 0;
        expect(new Set(zeros.map(({ x }) => x)).size).toBe(1);
        const [first] = rows;
        for (const { figure: one, dot } of rows) {
          const [a, b] = [(dot.x - zero) * (first?.figure.size ?? 0), ((first?.dot.x ?? 0) - zero) * one.size];
          expect(Math.abs(a - b)).toBeLessThanOrEqual(HAIR * Math.max(1, Math.abs(a)));
        }
      }),
    );
  });

  test('keep dots, arrows, labels, amounts and headings within the picture and clear of each other', () => {
    fc.assert(
      fc.property(panels, chartWidth, (given, width) => {
        const { rows, headings, height } = layOut(given, width);
        const boxes = [
          ...headings.map(headingBox),
          ...rows.flatMap(({ figure: { bound, written }, dot, label, labelAt, valueAt, valueAnchor }) => {
            const { below, above } = dotReach(bound);
            return [
              { x: dot.x - below, y: dot.y - 6.5, width: below + above, height: 13 },
              labelBox(label, labelAt),
              valueBox(written, valueAt, valueAnchor),
            ];
          }),
        ];
        expect(overlaps(boxes)).toEqual([]);
        for (const box of boxes) expect(within(box, width, height)).toBe(true);
      }),
    );
  });

  test('name the places of the scale within the picture', () => {
    fc.assert(
      fc.property(panels, chartWidth, (given, width) => {
        for (const { text: words, x } of layOut(given, width).ticks) {
          const half = textWidth(words, TICK.size) / 2;
          expect(x - half).toBeGreaterThanOrEqual(-HAIR);
          expect(x + half).toBeLessThanOrEqual(width + HAIR);
        }
      }),
    );
  });

  test('have headings only where there are several panels', () => {
    const panel = { title: '同比', figures: [growth] };
    expect(layOut([panel], 720).headings).toEqual([]);
    expect(layOut([panel, panel], 720).headings).toHaveLength(2);
  });
});
