import type { Remark } from '../remark.ts';
import type { Report } from '../report.ts';
import { reportTexts } from '../report-texts.ts';
import { checkCharts } from './charts/check-charts.ts';
import { checkFigures } from './figures.ts';
import { checkHighlights } from './highlights.ts';
import { checkIdentity } from './identity.ts';
import { checkParagraphs } from './paragraphs.ts';
import { checkPeriods } from './periods.ts';
import { checkPictures } from './pictures.ts';
import { checkProse } from './prose.ts';
import { checkReferences } from './references.ts';
import { checkRepeatedUnits } from './repeated-units.ts';
import { checkSets } from './sets.ts';
import { checkTexts, NO_RULES, type TextRules } from './texts/check-texts.ts';
import { checkUnfinished } from './unfinished.ts';

/** Everything that can be wrong within one well-formed report, in the order in which an editor mends it. */
export function checkReport(report: Report, rules: TextRules = NO_RULES): readonly Remark[] {
  return [
    ...checkIdentity(report),
    ...checkReferences(report),
    ...checkSets(report),
    ...checkFigures(report),
    ...checkPeriods(report),
    ...checkCharts(report),
    ...checkProse(report),
    ...checkRepeatedUnits(report),
    ...checkHighlights(report),
    ...checkPictures(report),
    ...checkUnfinished(report),
    ...checkParagraphs(report),
    ...checkTexts(reportTexts(report), rules),
  ];
}
