import { describe, expect, test } from 'vitest';
import type { ChartFigure } from '../../../src/charts/chart.ts';
import { drawSlope } from '../../../src/charts/slope/draw.ts';
import { slopeYears } from '../../../src/charts/slope/years.ts';
import { CHART_WORDS } from '../../../src/wording/interface/charts.ts';
import { text } from '../chart-arbitraries.ts';

const from: ChartFigure = { id: 'a', label: '2020年', written: '18场', size: 18, bound: 'exact', standing: 'stated' };
const to: ChartFigure = { ...from, label: '2023年', written: '26场', size: 26 };

describe('a slope', () => {
  test('has two ends and nothing between, however far apart the years are', () => {
    const { points, gaps } = slopeYears({ kind: 'slope', text, from, to });
    expect(points.map(({ figure }) => figure)).toEqual([from, to]);
    expect(gaps).toEqual([]);
  });

  test('prints both years and both values', () => {
    const { body } = drawSlope({ kind: 'slope', text, from, to }, 340, CHART_WORDS.zh);
    for (const printed of ['2020年', '2023年', '18', '26']) expect(body).toContain(`>${printed}<`);
  });
});
