import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barShape } from '../../../src/charts/bar-end.ts';
import type { ChartFigure, PairsData } from '../../../src/charts/chart.ts';
import { layOutPairs } from '../../../src/charts/pairs/geometry.ts';
import { CHART_WORDS } from '../../../src/wording/interface/charts.ts';
import { headingBox, labelBox, overlaps, valueBox, within } from '../boxes.ts';
import { anyText, chartWidth, figure, text } from '../chart-arbitraries.ts';

const pairs = fc.array(fc.record({ label: anyText, first: figure, second: figure }), { minLength: 1, maxLength: 5 });
const layOut = (given: PairsData['pairs'], width: number) =>
  layOutPairs({ kind: 'pairs', text, pairs: given }, width, CHART_WORDS.en);
const payments: ChartFigure = {
  id: 'a',
  label: 'Payments',
  written: '825 payments',
  size: 825,
  bound: 'exact',
  standing: 'stated',
};
const money: ChartFigure = { ...payments, label: 'Amount paid', written: '614,600 yuan', size: 614600 };

describe('pairs', () => {
  test('have bars in proportion down each column, each column on its own scale from zero', () => {
    fc.assert(
      fc.property(pairs, chartWidth, (given, width) => {
        const { rows } = layOut(given, width);
        for (const side of [0, 1] as const) {
          const [first] = rows;
          for (const { cells } of rows) {
            expect(cells[side].bar.x).toBe(first?.cells[side].bar.x);
            const other = first?.cells[side];
            expect(cells[side].bar.length * (other?.figure.size ?? 0)).toBeCloseTo(
              (other?.bar.length ?? 0) * cells[side].figure.size,
              2,
            );
          }
        }
      }),
    );
  });

  test('keep bars, labels, amounts and headings within the picture and clear of each other', () => {
    fc.assert(
      fc.property(pairs, chartWidth, (given, width) => {
        const { rows, headings, height } = layOut(given, width);
        const boxes = [
          ...headings.map(headingBox),
          ...rows.flatMap(({ label, labelAt, cells }) => [
            labelBox(label, labelAt),
            ...cells.flatMap((cell) => [
              { ...cell.bar, width: barShape(cell.bar, cell.figure.bound).right - cell.bar.x },
              valueBox(cell.figure.written, cell.amountAt, 'start'),
              labelBox(cell.label, cell.labelAt),
            ]),
          ]),
        ];
        expect(overlaps(boxes)).toEqual([]);
        for (const box of boxes) expect(within(box, width, height)).toBe(true);
      }),
    );
  });

  test('have a heading over a column whose figures share a label, and labels at the bars where they do not', () => {
    const row = { label: 'Support', first: payments, second: money };
    const shared = layOut([row, row], 720);
    expect(shared.headings.map(({ lines }) => lines)).toEqual([['Payments'], ['Amount paid']]);
    expect(shared.rows.flatMap(({ cells }) => cells.flatMap(({ label }) => label.label))).toEqual([]);
    const mixed = layOut([row, { ...row, second: { ...money, label: 'Amount granted' } }], 720);
    expect(mixed.headings.map(({ lines }) => lines)).toEqual([['Payments']]);
    expect(mixed.rows.map(({ cells }) => cells[1].label.label)).toEqual([['Amount paid'], ['Amount granted']]);
  });

  test('say at the bar that it is expected, whether or not the column has a heading', () => {
    const [row] = layOut([{ label: 'Support', first: payments, second: { ...money, standing: 'expected' } }], 720).rows;
    expect(row?.cells[1].label.label).toEqual(['expected']);
  });

  test('stand one below the other where amounts are too long for two columns', () => {
    const long = { ...money, written: 'at least 1,286 grants to families in need' };
    const [row] = layOut([{ label: 'Support', first: payments, second: long }], 340).rows;
    expect(row?.cells[1].bar.x).toBe(row?.cells[0].bar.x);
    expect(row?.cells[1].bar.y).toBeGreaterThan(row?.cells[0].bottom ?? 0);
  });
});
