import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barShape } from '../../../src/charts/bar-end.ts';
import type { ChartFigure, NestedBarData } from '../../../src/charts/chart.ts';
import { layOutNestedBar } from '../../../src/charts/nested-bar/geometry.ts';
import { CHART_WORDS } from '../../../src/wording/interface/charts.ts';
import { HAIR, overlap, overlaps, within } from '../boxes.ts';
import { chartWidth, figure, text } from '../chart-arbitraries.ts';

const pair = fc
  .tuple(figure, figure, fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([whole, part, share]) => ({ whole, part: { ...part, size: Math.floor(whole.size * share) } }));
const firms: ChartFigure = {
  id: 'a',
  label: 'Firms',
  written: '51 firms',
  size: 51,
  bound: 'exact',
  standing: 'stated',
};

describe('a bar inside a bar', () => {
  test('the part lies inside the whole and starts from the same zero', () => {
    fc.assert(
      fc.property(pair, chartWidth, (given, width) => {
        const { wholeBar, partBar } = layOutNestedBar({ kind: 'nested-bar', text, ...given }, width, CHART_WORDS.en);
        expect(partBar.x).toBe(wholeBar.x);
        expect(partBar.length).toBeLessThanOrEqual(wholeBar.length + HAIR);
        expect(partBar.y).toBeGreaterThan(wholeBar.y);
        expect(partBar.y + partBar.height).toBeLessThan(wholeBar.y + wholeBar.height);
        expect(partBar.length * given.whole.size).toBeCloseTo(wholeBar.length * given.part.size, 3);
      }),
    );
  });

  test('the words are clear of the bars, and everything lies within the picture', () => {
    fc.assert(
      fc.property(pair, chartWidth, (given, width) => {
        const layout = layOutNestedBar({ kind: 'nested-bar', text, ...given }, width, CHART_WORDS.en);
        const { whole, part, wholeBar, height } = layout;
        const bar = { ...wholeBar, width: wholeBar.length };
        expect(overlaps([whole.box, bar, part.box])).toEqual([]);
        for (const box of [whole.box, bar, part.box]) expect(within(box, width, height)).toBe(true);
        expect(barShape(wholeBar, given.whole.bound).right).toBeLessThanOrEqual(width + HAIR);
      }),
    );
  });

  test('the line under the bar measures the part', () => {
    const data: NestedBarData = { kind: 'nested-bar', text, whole: firms, part: { ...firms, size: 27 } };
    const { span, partBar, part } = layOutNestedBar(data, 720, CHART_WORDS.en);
    expect(span.to - span.from).toBeCloseTo(partBar.length - 1, 6);
    expect(overlap(part.box, { x: 0, y: span.y - 4, width: 720, height: 4 })).toBe(false);
  });
});
