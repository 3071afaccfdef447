import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barShape } from '../../../src/charts/bar-end.ts';
import type { ChartFigure, PanelsData } from '../../../src/charts/chart.ts';
import { layOutPanels } from '../../../src/charts/panels/geometry.ts';
import { CHART_WORDS } from '../../../src/wording/interface/charts.ts';
import { headingBox, labelBox, overlaps, valueBox, within } from '../boxes.ts';
import { anyText, chartWidth, figure, text } from '../chart-arbitraries.ts';

const panels = fc.array(fc.record({ unit: anyText, figures: fc.array(figure, { minLength: 1, maxLength: 4 }) }), {
  minLength: 1,
  maxLength: 4,
});
const layOut = (given: PanelsData['panels'], width: number) =>
  layOutPanels({ kind: 'panels', text, panels: given }, width, CHART_WORDS.zh);
const households: ChartFigure = {
  id: 'a',
  label: '家庭',
  written: '243户',
  size: 243,
  bound: 'exact',
  standing: 'stated',
};

describe('panels', () => {
  test('have a scale each, from zero: the longest bars of two panels say nothing of each other', () => {
    const pair = (size: number) => [
      { ...households, size },
      { ...households, size: size / 2 },
    ];
    const laidOut = layOut(
      [
        { unit: '户', figures: pair(10) },
        { unit: '人次', figures: pair(100_000) },
      ],
      720,
    );
    const lengths = laidOut.panels.map((panel) =>
      'bars' in panel ? panel.bars.rows.map(({ bar }) => bar.length) : [],
    );
    expect(lengths[0]).toEqual(lengths[1]);
    expect(lengths[0]?.[1]).toBeCloseTo((lengths[0]?.[0] ?? 0) / 2, 6);
  });

  test('of a single figure have no bar, in every width', () => {
    for (const width of [340, 720]) {
      const [panel] = layOut([{ unit: '户', figures: [households] }], width).panels;
      expect(panel).toMatchObject({ lone: { figure: households } });
    }
  });

  test('keep all bars to one left edge', () => {
    fc.assert(
      fc.property(panels, chartWidth, (given, width) => {
        const edges = layOut(given, width).panels.flatMap((panel) =>
          'bars' in panel ? panel.bars.rows.map(({ bar }) => bar.x) : [],
        );
        expect(new Set(edges).size).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('keep headings, bars, labels and amounts within the picture and clear of each other', () => {
    fc.assert(
      fc.property(panels, chartWidth, (given, width) => {
        const { panels: laidOut, height } = layOut(given, width);
        const boxes = laidOut.flatMap((panel) => {
          const rows = 'bars' in panel ? panel.bars.rows : [panel.lone];
          const bars = 'bars' in panel ? panel.bars.rows : [];
          return [
            headingBox(panel.heading),
            ...rows.flatMap((row) => [
              labelBox(row.label, row.labelAt),
              valueBox(row.figure.written, row.valueAt, row.valueAnchor),
            ]),
            ...bars.map(({ bar, figure: { bound } }) => ({ ...bar, width: barShape(bar, bound).right - bar.x })),
          ];
        });
        expect(overlaps(boxes)).toEqual([]);
        for (const box of boxes) expect(within(box, width, height)).toBe(true);
      }),
    );
  });
});
