import type { Remark } from '../remark.ts';
import type { Report } from '../report.ts';
import { reportTexts } from '../report-texts.ts';
import { checkCharts } from './charts/check-charts.ts';
import { checkHighlights } from './highlights.ts';
import { checkIdentity } from './identity.ts';
import { checkLanguages } from './languages.ts';
import { checkProse } from './prose.ts';
import { checkReferences } from './references.ts';
import { checkSets } from './sets.ts';

/** Everything that can be wrong within one well-formed report, in the order in which an editor mends it. */
export function checkReport(report: Report): readonly Remark[] {
  return [
    ...checkIdentity(report),
    ...checkReferences(report),
    ...checkSets(report),
    ...checkCharts(report),
    ...checkProse(report),
    ...checkHighlights(report),
    ...checkLanguages(reportTexts(report)),
  ];
}
