import { checkReport } from '../../../src/model/checks/check-report.ts';
import type { Report } from '../../../src/model/report.ts';
import { report as reportSchema } from '../../../src/model/schema/report.ts';
import { toPlain } from '../../../src/source/plain.ts';
import { parseYaml } from '../../../src/source/yaml.ts';

/** A report as check reads it, from its text; throws where its shape is wrong. */
export function reportOf(text: string): Report {
  const { node, findings } = parseYaml(text, 'report.yaml');
  if (node === undefined || findings.length > 0) throw new Error(JSON.stringify(findings, null, 1));
  return reportSchema.parse(toPlain(node));
}

/** What check says of a report beyond counting what is still to be done. */
export function complaintsAbout(report: Report): readonly string[] {
  return checkReport(report)
    .filter(({ severity }) => severity !== 'notice')
    .map(({ severity, path, cause }) => `${severity} ${path.join('.')} ${cause.code}`);
}

/** The text with the hash deleted before every example. */
export function withExamples(text: string): string {
  return text.replace(/^# (?!yaml-language-server)/gm, '');
}
