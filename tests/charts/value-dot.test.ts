import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DOT_RADIUS, dotReach, drawValueDot } from '../../src/charts/value-dot.ts';
import type { Bound } from '../../src/model/amount/amount.ts';
import { HAIR } from './boxes.ts';

const BOUNDS: readonly Bound[] = ['exact', 'over', 'at-least', 'nearly', 'about', 'at-most', 'under'];
const at = { x: 100, y: 50 };
const stated = { standing: 'stated', tone: 'plain' } as const;
const drawn = (bound: Bound, axis: 'across' | 'up' = 'across') =>
  drawValueDot(at, { bound, ...stated }, axis).map(({ markup }) => markup);
const classOf = (markup: string | undefined) => /class="([^"]+)"/.exec(markup ?? '')?.[1];
const placesOf = (markup: string) =>
  [...markup.matchAll(/[ML]([\d.]+),([\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));

describe('a value as a dot', () => {
  test('is filled where the number is exact and stated, and open otherwise', () => {
    expect(classOf(drawn('exact').at(-1))).toBe('chart-mark');
    for (const bound of BOUNDS.filter((each) => each !== 'exact')) {
      expect(classOf(drawn(bound).at(-1))).toBe('chart-hollow');
    }
    for (const standing of ['expected', 'estimated', 'preliminary'] as const) {
      const [dot] = drawValueDot(at, { bound: 'exact', standing, tone: 'accent' }, 'across');
      expect(classOf(dot?.markup)).toBe('chart-hollow-accent');
    }
  });

  test('points to the side where the true value lies', () => {
    const tips = (bound: Bound) => drawn(bound).flatMap(placesOf);
    for (const bound of ['over', 'at-least'] as const) expect(tips(bound).every(({ x }) => x > at.x)).toBe(true);
    for (const bound of ['nearly', 'at-most', 'under'] as const) {
      expect(tips(bound).every(({ x }) => x < at.x)).toBe(true);
    }
    expect(new Set(tips('about').map(({ x }) => x > at.x))).toEqual(new Set([true, false]));
    expect(tips('exact')).toEqual([]);
  });

  test('points upwards to larger values where values grow upwards', () => {
    expect(
      drawn('over', 'up')
        .flatMap(placesOf)
        .every(({ y }) => y < at.y),
    ).toBe(true);
    expect(
      drawn('under', 'up')
        .flatMap(placesOf)
        .every(({ y }) => y > at.y),
    ).toBe(true);
  });

  test('keeps to the room reserved for it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...BOUNDS), (bound) => {
        const { below, above } = dotReach(bound);
        expect(Math.min(below, above)).toBeGreaterThanOrEqual(DOT_RADIUS);
        for (const { x } of drawn(bound).flatMap(placesOf)) {
          expect(x).toBeGreaterThanOrEqual(at.x - below - HAIR);
          expect(x).toBeLessThanOrEqual(at.x + above + HAIR);
        }
      }),
    );
  });
});
