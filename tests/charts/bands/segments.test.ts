import { sum } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCountable, layOutSegments } from '../../../src/charts/bands/segments.ts';
import type { BandsData, ChartFigure } from '../../../src/charts/chart.ts';
import { HAIR, overlaps, within } from '../boxes.ts';
import { chartWidth, text } from '../chart-arbitraries.ts';

const village: ChartFigure = { id: 'a', label: '村', written: '11个', size: 11, bound: 'exact', standing: 'stated' };
const divided = (sizes: readonly number[], whole = sum(sizes)): BandsData => ({
  kind: 'bands',
  text,
  whole: { ...village, size: whole },
  bands: sizes.map((size) => ({ ...village, size })),
});
const fewThings = fc.array(fc.nat(16), { minLength: 1, maxLength: 6 }).filter((sizes) => sum(sizes) > 0);
const manyThings = fc.array(fc.nat(5000), { minLength: 1, maxLength: 6 });

describe('whether a whole can be counted out', () => {
  test('only an exact whole number of a hundred or less, made up by its bands', () => {
    expect(isCountable(divided([2, 7, 2]))).toBe(true);
    expect(isCountable(divided([50, 51]))).toBe(false);
    expect(isCountable(divided([2.5, 2.5]))).toBe(false);
    expect(isCountable(divided([2, 7], 11))).toBe(false);
    expect(isCountable({ ...divided([2, 7]), whole: { ...village, size: 9, bound: 'over' } })).toBe(false);
  });
});

describe('the whole', () => {
  test('has a square a thing, each apart from the others and within its band and the width', () => {
    fc.assert(
      fc.property(fewThings, chartWidth, (sizes, width) => {
        const { segments, height } = layOutSegments(divided(sizes), 0, width);
        expect(segments.map(({ squares }) => squares?.length)).toEqual(sizes);
        const squares = segments.flatMap((segment) => segment.squares ?? []);
        expect(overlaps(squares)).toEqual([]);
        for (const { from, to, squares: own = [] } of segments) {
          for (const square of own) {
            expect(within(square, width, height)).toBe(true);
            expect(square.x).toBeGreaterThanOrEqual(from - HAIR);
            expect(square.x + square.width).toBeLessThanOrEqual(to + HAIR);
          }
        }
      }),
    );
  });

  test('is one bar where there are too many to count, its bands in proportion and side by side', () => {
    fc.assert(
      fc.property(manyThings, chartWidth, (sizes, width) => {
        const { segments } = layOutSegments(divided([...sizes, 101]), 0, width);
        const [first] = segments;
        segments.forEach(({ figure, from, to }, index) => {
          expect((to - from) * (first?.figure.size ?? 0)).toBeCloseTo(((first?.to ?? 0) - 0) * figure.size, 3);
          expect(from).toBeGreaterThanOrEqual(segments[index - 1]?.to ?? 0);
          expect(to).toBeLessThanOrEqual(width + HAIR);
        });
      }),
    );
  });

  test('stands in one line of squares where there is room, and in several where there is not', () => {
    const rows = (sizes: readonly number[], width: number) => layOutSegments(divided(sizes), 0, width).height;
    expect(rows([2, 7, 2], 720)).toBeLessThan(60);
    expect(rows([50, 50], 340)).toBeGreaterThan(60);
  });
});
