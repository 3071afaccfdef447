import { max, min } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barShape, reach } from '../../src/charts/bar-end.ts';
import { drawBar } from '../../src/charts/draw-bar.ts';
import type { Bound } from '../../src/model/amount/amount.ts';
import { HAIR } from './boxes.ts';

const BOUNDS: readonly Bound[] = ['exact', 'over', 'at-least', 'nearly', 'about', 'at-most', 'under'];
const place = { x: 100, y: 10, length: 200, height: 16 };
const rightEdges = (bound: Bound) => {
  const { outline } = barShape(place, bound);
  const ends = outline.map(({ x }) => x).filter((x) => x > 200);
  return { from: min(ends) ?? 0, to: max(ends) ?? 0 };
};

describe('the end of a bar', () => {
  test('an exact bar ends straight at its length', () => {
    expect(rightEdges('exact')).toEqual({ from: 300, to: 300 });
  });

  test('over tears outwards, nearly inwards, about both ways', () => {
    expect(rightEdges('over').from).toBe(300);
    expect(rightEdges('over').to).toBeGreaterThan(300);
    expect(rightEdges('nearly').from).toBeLessThan(300);
    expect(rightEdges('nearly').to).toBe(300);
    expect(rightEdges('about').from).toBeLessThan(300);
    expect(rightEdges('about').to).toBeGreaterThan(300);
  });

  test('at least is open, with an arrow onwards', () => {
    const { openOutline, hairlines, right } = barShape(place, 'at-least');
    expect(openOutline).toHaveLength(4);
    expect(max(hairlines.flat(), ({ x }) => x)).toBe(right);
  });

  test('at most and under are open towards a bracket at the limit', () => {
    for (const bound of ['at-most', 'under'] as const) {
      const { openOutline, hairlines } = barShape(place, bound);
      expect(openOutline).toHaveLength(4);
      expect(max(hairlines.flat(), ({ x }) => x)).toBe(300);
    }
  });

  test('a shape keeps to the room reserved for it, however short the bar', () => {
    fc.assert(
      fc.property(fc.constantFrom(...BOUNDS), fc.double({ min: 0, max: 700, noNaN: true }), (bound, length) => {
        const { outline, hairlines, right } = barShape({ ...place, length }, bound);
        expect(right).toBeCloseTo(place.x + length + reach(bound), 9);
        for (const { x } of outline) {
          expect(x).toBeGreaterThanOrEqual(place.x - HAIR);
          expect(x).toBeLessThanOrEqual(right + HAIR);
        }
        for (const { x } of hairlines.flat()) expect(x).toBeLessThanOrEqual(right + HAIR);
      }),
    );
  });
});

describe('drawing a bar', () => {
  const classes = (meaning: Parameters<typeof drawBar>[1]) =>
    drawBar(place, meaning).map(({ markup }) => /class="([^"]+)"/.exec(markup)?.[1]);

  test('a stated result is filled, everything else hollow', () => {
    expect(classes({ bound: 'exact', standing: 'stated', tone: 'plain' })).toEqual(['chart-mark']);
    for (const standing of ['expected', 'estimated', 'preliminary'] as const) {
      expect(classes({ bound: 'exact', standing, tone: 'plain' })).toEqual(['chart-hollow']);
    }
  });

  test('a bar that only has a limit is quiet', () => {
    expect(classes({ bound: 'at-most', standing: 'stated', tone: 'accent' })).toEqual([
      'chart-mark-quiet',
      'chart-hairline-accent',
    ]);
  });

  test('a hollow bar with an open end has no line there', () => {
    const [bar] = drawBar(place, { bound: 'at-least', standing: 'expected', tone: 'plain' });
    expect(bar?.markup).toBe('<path class="chart-hollow" d="M300,26L100,26L100,10L300,10"/>');
  });
});
