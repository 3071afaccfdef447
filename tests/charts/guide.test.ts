import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { chartGuide, guideReport } from '../../src/charts/guide.ts';
import { CHART_KINDS } from '../../src/charts/kinds.ts';
import { checkReport } from '../../src/model/checks/check-report.ts';
import { reportCharts } from '../../src/model/report-sections.ts';
import { toPlain } from '../../src/source/plain.ts';
import { parseYaml } from '../../src/source/yaml.ts';

const CHARTS = join(import.meta.dirname, '../../src/charts');
const BY_THEMSELVES = ['slope', 'trend'];

function guideOf(kind: string) {
  return chartGuide(load(readFileSync(join(CHARTS, kind, 'guide.yaml'), 'utf8')));
}

describe.each(Object.keys(CHART_KINDS))('the guide to %s', (kind) => {
  const guide = guideOf(kind);

  test('shows what an editor types, unless the chart comes by itself', () => {
    expect(guide.report === undefined).toBe(BY_THEMSELVES.includes(kind));
  });

  test('shows YAML that has no mistake and declares this kind', () => {
    const { node, findings } = parseYaml(guide.report ?? '{}', 'guide.yaml');
    expect(findings).toEqual([]);
    if (node === undefined || guide.report === undefined) return;
    const report = guideReport(toPlain(node));
    expect(reportCharts(report).map(({ chart }) => chart.kind)).toEqual([kind]);
    const serious = checkReport(report).filter(({ severity }) => severity === 'error');
    expect(serious).toEqual([]);
  });
});
