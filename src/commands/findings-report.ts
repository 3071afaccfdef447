import type { Loaded } from '../load/read-model.ts';
import type { Language } from '../model/language.ts';
import type { Severity } from '../source/finding.ts';
import { writeFinding } from '../wording/findings/notice.ts';

/** What a check found, written for a terminal, and whether it stops a build. */
export interface FindingsReport {
  readonly text: string;
  readonly errors: number;
  readonly warnings: number;
}

const ORDER: readonly Severity[] = ['error', 'warning', 'notice'];

/** All findings of some files, the gravest first within each file, with a last line that counts them. */
export function findingsReport(files: readonly Loaded<unknown>[], language: Language): FindingsReport {
  const notices = files.flatMap(({ findings, text }) =>
    findings
      .toSorted((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || start(a) - start(b))
      .map((finding) => writeFinding(finding, text, language)),
  );
  const count = (severity: Severity) =>
    files.reduce((sum, file) => sum + file.findings.filter((finding) => finding.severity === severity).length, 0);
  const errors = count('error');
  const warnings = count('warning');
  return { text: [...notices, summary(files.length, errors, warnings, language)].join('\n\n'), errors, warnings };
}

function start(finding: { readonly span?: { readonly start: number } | undefined }): number {
  return finding.span?.start ?? -1;
}

function summary(files: number, errors: number, warnings: number, language: Language): string {
  if (language === 'zh') return `检查了${files}个文件：${errors}处错误，${warnings}处提醒。`;
  const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
  return `${plural(files, 'file')} checked: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}.`;
}
