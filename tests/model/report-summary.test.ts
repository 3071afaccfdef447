import { describe, expect, test } from 'vitest';
import { summarise } from '../../src/model/report-summary.ts';
import { count, reportFrom } from './sample-report.ts';

describe('the summary of a report', () => {
  const report = reportFrom({
    summary: { zh: '解决{settled}纠纷。', en: 'It settled {settled} disputes.' },
    claim: { zh: '走访{visited}。', en: '{visited} visited.' },
    figures: {
      settled: count('148起', { note: { zh: '含{early}。', en: '{early} of them early.' } }),
      early: count('12起'),
      visited: count('280户'),
      compared: count('9起', { indicator: 'disputes' }),
      shown: count('3起'),
      unused: count('5起'),
    },
    highlights: ['shown'],
    chapters: [
      {
        id: 'work',
        title: { zh: '工作', en: 'Work' },
        charts: [{ id: 'chart-1', kind: 'bars', title: { zh: '图', en: 'Chart' }, figures: ['settled', 'early'] }],
      },
    ],
  });

  test('holds the figures that lists show, compare or name, and no others', () => {
    expect([...summarise(report).figures.keys()].sort()).toEqual(['compared', 'early', 'settled', 'shown', 'visited']);
  });

  test('knows the charts, whose files have addresses of their own', () => {
    expect(summarise(report).charts).toEqual(['chart-1']);
  });
});
