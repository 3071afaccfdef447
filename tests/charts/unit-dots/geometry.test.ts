import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChartFigure } from '../../../src/charts/chart.ts';
import { layOutUnitDots } from '../../../src/charts/unit-dots/geometry.ts';
import { CHART_WORDS } from '../../../src/wording/interface/charts.ts';
import { labelBox, overlaps, valueBox, within } from '../boxes.ts';
import { chartWidth, smallCount, text } from '../chart-arbitraries.ts';

const counts = fc.array(smallCount, { minLength: 1, maxLength: 8 });
const layOut = (figures: readonly ChartFigure[], width: number) =>
  layOutUnitDots({ kind: 'unit-dots', text, figures }, width, CHART_WORDS.zh);
const stations = (size: number): ChartFigure => ({
  id: 'a',
  label: '驿站',
  written: `${size}处`,
  size,
  bound: 'exact',
  standing: 'stated',
});

describe('unit dots', () => {
  test('there are as many dots as things', () => {
    fc.assert(
      fc.property(counts, chartWidth, (figures, width) => {
        const { rows } = layOut(figures, width);
        expect(rows.map(({ dots }) => dots.length)).toEqual(figures.map(({ size }) => size));
      }),
    );
  });

  test('no dot touches another or leaves the picture', () => {
    fc.assert(
      fc.property(counts, chartWidth, (figures, width) => {
        const { rows, radius, height } = layOut(figures, width);
        const boxes = rows
          .flatMap(({ dots }) => dots)
          .map(({ x, y }) => ({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }));
        expect(overlaps(boxes)).toEqual([]);
        expect(boxes.every((box) => within(box, width, height))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test('dots are clear of labels and amounts', () => {
    fc.assert(
      fc.property(counts, chartWidth, (figures, width) => {
        const { rows, radius, height } = layOut(figures, width);
        for (const { figure, dots, label, labelAt, valueAt } of rows) {
          const words = [labelBox(label, labelAt), valueBox(figure.written, valueAt, 'end')];
          expect(words.every((box) => within(box, width, height))).toBe(true);
          const [first] = dots;
          const last = dots.at(-1);
          if (first === undefined || last === undefined) continue;
          const right = Math.max(...dots.map(({ x }) => x)) + radius;
          const field = {
            x: first.x - radius,
            y: first.y - radius,
            width: right - first.x + radius,
            height: last.y - first.y + 2 * radius,
          };
          expect(overlaps([...words, field])).toEqual([]);
        }
      }),
    );
  });

  test('dots stand in tens that are split at five, two tens side by side', () => {
    for (const width of [340, 720]) {
      const [row] = layOut([stations(21)], width).rows;
      const dots = row?.dots ?? [];
      const gaps = dots.slice(1, 20).map(({ x }, index) => x - (dots[index]?.x ?? 0));
      const [pitch = 0] = gaps;
      const wider = gaps.flatMap((gap, index) => (gap > pitch + 1 ? [index + 1] : []));
      expect(wider).toEqual([5, 10, 15]);
      expect(gaps[9]).toBeGreaterThan(gaps[4] ?? 0);
      expect(dots[20]?.x).toBe(dots[0]?.x);
    }
  });

  test('a long label leaves room for one ten only', () => {
    const wordy = { ...stations(12), written: '12 extraordinarily long-worded institutions of the community' };
    const [row] = layOut([wordy], 720).rows;
    expect(row?.dots[10]?.x).toBe(row?.dots[0]?.x);
  });
});
