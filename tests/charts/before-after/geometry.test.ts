import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOutBeforeAfter } from '../../../src/charts/before-after/geometry.ts';
import type { ChartFigure } from '../../../src/charts/chart.ts';
import { dotReach } from '../../../src/charts/value-dot.ts';
import { CHART_WORDS } from '../../../src/wording/interface/charts.ts';
import { HAIR, overlaps, within } from '../boxes.ts';
import { chartWidth, figure, text } from '../chart-arbitraries.ts';

const layOut = (before: ChartFigure, after: ChartFigure, width: number) =>
  layOutBeforeAfter({ kind: 'before-after', text, before, after }, width, CHART_WORDS.zh);
const communities: ChartFigure = {
  id: 'a',
  label: '社区',
  written: '63个',
  size: 63,
  bound: 'exact',
  standing: 'stated',
};

describe('before and after', () => {
  test('lie in proportion from zero, on one line', () => {
    fc.assert(
      fc.property(figure, figure, chartWidth, (before, after, width) => {
        const { beforeDot, afterDot, zero } = layOut(before, after, width);
        expect(beforeDot.y).toBe(afterDot.y);
        expect((beforeDot.x - zero.x) * after.size).toBeCloseTo((afterDot.x - zero.x) * before.size, 2);
      }),
    );
  });

  test('stay within the picture with dots, arrows and words, the words clear of the line', () => {
    fc.assert(
      fc.property(figure, figure, chartWidth, (before, after, width) => {
        const layout = layOut(before, after, width);
        const line = { x: 0, y: layout.beforeDot.y - 7, width, height: 14 };
        const words = [layout.before.box, layout.after.box];
        expect(overlaps([line, ...words])).toEqual([]);
        for (const box of words) expect(within(box, width, layout.height)).toBe(true);
        for (const [dot, { bound }] of [
          [layout.beforeDot, before],
          [layout.afterDot, after],
        ] as const) {
          expect(dot.x - dotReach(bound).below).toBeGreaterThanOrEqual(-HAIR);
          expect(dot.x + dotReach(bound).above).toBeLessThanOrEqual(width + HAIR);
        }
      }),
    );
  });

  test('have their words begin or end at their dots', () => {
    const { before, beforeDot, after, afterDot } = layOut({ ...communities, size: 10 }, communities, 720);
    expect(before.anchor).toBe('start');
    expect(Math.abs(before.box.x - beforeDot.x)).toBeLessThan(10);
    expect(after.anchor).toBe('end');
    expect(Math.abs(after.box.x + after.box.width - afterDot.x)).toBeLessThan(10);
  });

  test('are joined in the direction of the change', () => {
    const more = layOut(communities, { ...communities, size: 84 }, 720).link;
    const fewer = layOut({ ...communities, size: 84 }, communities, 720).link;
    expect((more?.to ?? 0) - (more?.from ?? 0)).toBeGreaterThan(0);
    expect((fewer?.to ?? 0) - (fewer?.from ?? 0)).toBeLessThan(0);
  });

  test('are not joined where the dots leave no room between them', () => {
    expect(layOut(communities, communities, 720).link).toBeUndefined();
    expect(layOut({ ...communities, size: 1286 }, { ...communities, size: 1288 }, 340).link).toBeUndefined();
  });

  test('of nothing both lie at zero', () => {
    const none = { ...communities, size: 0 };
    const { beforeDot, afterDot, zero } = layOut(none, none, 340);
    expect([beforeDot.x, afterDot.x]).toEqual([zero.x, zero.x]);
  });
});
