import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barShape } from '../../../src/charts/bar-end.ts';
import type { ChartFigure, ClosedOfTotalData } from '../../../src/charts/chart.ts';
import { isComplete, layOutClosedOfTotal } from '../../../src/charts/closed-of-total/geometry.ts';
import { CHART_WORDS } from '../../../src/wording/interface/charts.ts';
import { HAIR, overlaps, within } from '../boxes.ts';
import { chartWidth, figure, text } from '../chart-arbitraries.ts';

const found: ChartFigure = {
  id: 'found',
  label: '查处的隐患',
  written: '809项',
  size: 809,
  bound: 'exact',
  standing: 'stated',
};
const fixed: ChartFigure = { ...found, id: 'fixed', label: '完成整改的隐患' };
const data = (total: ChartFigure, closed: ChartFigure): ClosedOfTotalData => ({
  kind: 'closed-of-total',
  text,
  total,
  closed,
});
const layOut = (total: ChartFigure, closed: ChartFigure, width = 720) =>
  layOutClosedOfTotal(data(total, closed), width, CHART_WORDS.zh);

/** A total and a part of it that is no larger. */
const pair = fc
  .tuple(figure, figure, fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([total, closed, share]) => ({ total, closed: { ...closed, size: Math.floor(total.size * share) } }));

describe('whether all is closed', () => {
  test('only where both numbers are exact, stated and equal', () => {
    expect(isComplete(data(found, fixed))).toBe(true);
    expect(isComplete(data(found, { ...fixed, size: 808 }))).toBe(false);
    expect(isComplete(data({ ...found, bound: 'over' }, fixed))).toBe(false);
    expect(isComplete(data(found, { ...fixed, standing: 'expected' }))).toBe(false);
  });
});

describe('the word at the end', () => {
  test('says all where all is closed, and needs no leader', () => {
    expect(layOut(found, fixed).endWord).toMatchObject({ text: '全部' });
    expect(layOut(found, fixed).endWord?.leader).toBeUndefined();
  });

  test('names the remainder and points to its middle', () => {
    const { endWord, closedBar, totalBar } = layOut(found, { ...fixed, size: 400 });
    expect(endWord?.text).toBe('其余');
    expect(endWord?.leader?.x).toBeCloseTo((closedBar.length + totalBar.length) / 2, 6);
  });

  test('is silent where the numbers leave open whether anything remains', () => {
    expect(layOut(found, { ...fixed, bound: 'over' }).endWord).toBeUndefined();
  });
});

describe('the bar', () => {
  test('shows closed and total on one scale from zero, within the width', () => {
    fc.assert(
      fc.property(pair, chartWidth, ({ total, closed }, width) => {
        const { closedBar, totalBar } = layOut(total, closed, width);
        expect(closedBar.length * total.size).toBeCloseTo(totalBar.length * closed.size, 3);
        expect(barShape(totalBar, total.bound).right).toBeLessThanOrEqual(width + HAIR);
        expect(barShape(closedBar, closed.bound).right).toBeLessThanOrEqual(width + HAIR);
      }),
    );
  });

  test('has its numbers and its word clear of it and of each other', () => {
    fc.assert(
      fc.property(pair, chartWidth, (given, width) => {
        const { closed, total, endWord, totalBar, height } = layOut(given.total, given.closed, width);
        const bar = { ...totalBar, width: totalBar.length };
        const boxes = [bar, closed.box, total.box, ...(endWord ? [endWord.box] : [])];
        expect(overlaps(boxes)).toEqual([]);
        for (const box of boxes) expect(within(box, width, height)).toBe(true);
      }),
    );
  });
});
