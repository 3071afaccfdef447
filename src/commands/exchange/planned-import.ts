import type { ReportAddress } from '../../load/content-folder.ts';
import { loadIndicators } from '../../load/indicators.ts';
import type { ContentFinding } from '../../load/read-model.ts';
import { checkedReport, reportFile } from '../../load/report.ts';
import type { Language } from '../../model/language.ts';
import { toPlain } from '../../source/plain.ts';
import { revise } from '../../source/revision/revise.ts';
import { RevisionError } from '../../source/revision/revision.ts';
import { readSource } from '../../source/source-file.ts';
import { parseYaml } from '../../source/yaml.ts';
import { writeTableFinding } from '../../wording/findings/table-notice.ts';
import { revisionsOf } from '../../workbench/exchange/change.ts';
import { compareFile } from '../../workbench/exchange/compare-file.ts';
import type { TableFile } from '../../workbench/exchange/read-table-file.ts';
import { writeChanges } from '../../workbench/exchange/write-changes.ts';
import { findingsReport } from '../findings-report.ts';

/** What an import would do, with what an editor reads of it; `after` is the file as it would be. */
export type PlannedImport =
  | { readonly kind: 'mistaken' | 'nothing'; readonly text: string }
  | { readonly kind: 'ready'; readonly text: string; readonly before: string; readonly after: string };

/** Compares a table with a report and checks what would come of it. Writes nothing. */
export function plannedImport(
  folder: string,
  address: ReportAddress,
  table: TableFile,
  language: Language,
): PlannedImport {
  const file = reportFile(address);
  const source = readSource(folder, file);
  if (source.node === undefined) {
    return mistaken([findingsReport([source], language).text], file, language);
  }
  const { changes, findings } = compareFile(toPlain(source.node), loadIndicators(folder).value ?? [], table);
  const notices = findings.map((finding) => writeTableFinding(finding, language));
  const diff = writeChanges(changes, language);
  if (findings.some(({ severity }) => severity === 'error')) return mistaken([...notices, diff], file, language);
  if (changes.length === 0) {
    const same =
      language === 'zh'
        ? `表格和 ${file} 一样，没有要写入的。`
        : `The table says what ${file} says; there is nothing to write.`;
    return { kind: 'nothing', text: joined([...notices, same]) };
  }
  const after = revised(source.text, changes);
  if (after === undefined) {
    const unsafe =
      language === 'zh'
        ? '这些改动没有把握写对，请直接在 YAML 文件里修改。'
        : 'These changes cannot be written safely; make them in the YAML file itself.';
    return mistaken([...notices, diff, unsafe], file, language);
  }
  const added = newFindings(folder, address, source.text, after);
  if (added.some(({ severity }) => severity === 'error')) {
    const because =
      language === 'zh' ? '照这样写入，报告会有新的错误：' : 'Written so, the report would have new errors:';
    const result = findingsReport([{ file, text: after, findings: added }], language).text;
    return mistaken([...notices, diff, because, result], file, language);
  }
  const text = joined([...notices, diff, warningsToCome(added.length, language)]);
  return { kind: 'ready', text, before: source.text, after };
}

/** That check will have more to say: new figures are used nowhere yet, new texts are not translated. */
function warningsToCome(count: number, language: Language): string {
  if (count === 0) return '';
  if (language === 'zh') return `写入之后，检查会多出${count}处提醒，请用 npm run check 查看。`;
  return `Once this is written, check has ${count} more ${count === 1 ? 'thing' : 'things'} to say: run npm run check.`;
}

function revised(text: string, changes: Parameters<typeof revisionsOf>[0]): string | undefined {
  try {
    return revise(text, revisionsOf(changes));
  } catch (error) {
    if (error instanceof RevisionError) return undefined;
    throw error;
  }
}

/** What check says of the text that it does not say of the file as it is. */
function newFindings(folder: string, address: ReportAddress, before: string, after: string): readonly ContentFinding[] {
  const file = reportFile(address);
  const findings = (text: string) => checkedReport(folder, address, { file, text, ...parseYaml(text, file) }).findings;
  const known = findings(before).map(({ cause }) => JSON.stringify(cause));
  return findings(after).filter(({ cause }) => !known.includes(JSON.stringify(cause)));
}

function mistaken(parts: readonly string[], file: string, language: Language): PlannedImport {
  const end = language === 'zh' ? `有错误，${file} 没有改动。` : `There are errors; ${file} was not changed.`;
  return { kind: 'mistaken', text: joined([...parts, end]) };
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}
