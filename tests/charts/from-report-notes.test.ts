import { describe, expect, test } from 'vitest';
import type { ChartData } from '../../src/charts/chart.ts';
import { chartData } from '../../src/charts/from-report.ts';
import { guideReport } from '../../src/charts/guide.ts';
import type { Place } from '../../src/model/place.ts';
import { reportCharts } from '../../src/model/report-sections.ts';

const place: Place = { id: 'a', name: { zh: '某区', en: 'Some District' }, divisions: [], accent: 'cinnabar' };
const title = { zh: '标题', en: 'Title' };
const stated = { label: { zh: '存款', en: 'Deposits' }, amount: '18.03%', period: '2020', basis: 'since-year-start' };
const expected = { ...stated, label: { zh: '贷款', en: 'Loans' }, standing: 'expected', period: '2021' };

function drawn(kind: 'bars' | 'rates', figures: Readonly<Record<string, object>>): ChartData {
  const chart = { id: 'chart', kind, figures: Object.keys(figures), title };
  const report = guideReport({ figures, charts: [chart] });
  const [first] = reportCharts(report);
  if (first === undefined) throw new Error('the report has no chart');
  return chartData(first.chart, report, place, 'zh');
}

describe('the note of a figure', () => {
  test('is its period and basis where figures differ in them; the standing is with the label alone', () => {
    expect(drawn('bars', { stated, expected })).toMatchObject({
      figures: [{ note: '2020年，较年初' }, { note: '2021年，较年初', standing: 'expected' }],
    });
  });

  test('is absent where all share one period and basis, which the subtitle then names', () => {
    const data = drawn('bars', { stated, expected: { ...expected, period: '2020' } });
    expect(data).toMatchObject({ figures: [{ note: undefined }, { note: undefined }] });
    expect(data.text.subtitle).toBe('某区，2020年，较年初');
  });

  test('is absent among rates, whose panels are headed with period and basis', () => {
    expect(drawn('rates', { stated, expected })).toMatchObject({
      panels: [
        { title: '2020年，较年初', figures: [{ note: undefined }] },
        { title: '2021年，较年初', figures: [{ note: undefined }] },
      ],
    });
  });
});
