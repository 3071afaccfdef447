import { sum } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOutBands } from '../../../src/charts/bands/geometry.ts';
import type { ChartFigure } from '../../../src/charts/chart.ts';
import { CHART_WORDS } from '../../../src/wording/interface/charts.ts';
import { overlaps, within } from '../boxes.ts';
import { chartWidth, figure, text } from '../chart-arbitraries.ts';

const exact = figure.map((given): ChartFigure => ({ ...given, bound: 'exact' }));
const divisions = fc
  .tuple(exact, fc.array(exact, { minLength: 1, maxLength: 6 }))
  .map(([whole, bands]) => ({ whole: { ...whole, size: sum(bands, ({ size }) => size) }, bands }));
const village: ChartFigure = { id: 'a', label: '村', written: '11个', size: 11, bound: 'exact', standing: 'stated' };
const layOut = (given: { readonly whole: ChartFigure; readonly bands: readonly ChartFigure[] }, width: number) =>
  layOutBands({ kind: 'bands', text, ...given }, width, CHART_WORDS.zh);

describe('bands', () => {
  test('have their words within the picture, clear of the mark, of the lines and of each other', () => {
    fc.assert(
      fc.property(divisions, chartWidth, (given, width) => {
        const { whole, bands, top, thickness, height } = layOut(given, width);
        const mark = { x: 0, y: top, width, height: thickness };
        const blocks = [whole.box, ...bands.map(({ block }) => block.box)];
        const lines = bands.map(({ span }) => ({ x: span.from, y: span.y - 4, width: span.to - span.from, height: 4 }));
        expect(overlaps([mark, ...blocks])).toEqual([]);
        for (const line of lines) expect(overlaps([line, ...blocks])).toEqual(overlaps(blocks));
        for (const box of blocks) expect(within(box, width, height)).toBe(true);
      }),
    );
  });

  test('are each measured by a line under their own stretch', () => {
    fc.assert(
      fc.property(divisions, chartWidth, (given, width) => {
        for (const { from, to, span } of layOut(given, width).bands) expect([span.from, span.to]).toEqual([from, to]);
      }),
    );
  });

  test('are named on one line where their words fit, and one under another where they do not', () => {
    const lines = (label: string) => {
      const band = { ...village, written: '1个', size: 1, label };
      const { bands } = layOut({ whole: { ...village, size: 3 }, bands: [band, band, band] }, 340);
      return new Set(bands.map(({ span }) => span.y)).size;
    };
    expect(lines('高')).toBe(1);
    expect(lines('由居民自愿报名组成的志愿服务小队')).toBe(3);
  });
});
