import type { Checked } from '../load/content.ts';
import type { Language } from '../model/language.ts';
import type { Severity } from '../source/finding.ts';
import { lineIndex } from '../source/position.ts';
import { writeFinding } from '../wording/findings/notice.ts';

/** What a check found, written for a terminal, and whether it stops a build. */
export interface FindingsReport {
  readonly text: string;
  readonly errors: number;
  readonly warnings: number;
}

const ORDER = ['error', 'warning', 'notice'] as const satisfies readonly Severity[];

/**
 * All findings of some files: what stops a build first, then warnings, then notices, each group file by file from top
 * to bottom, and a last line that counts them. Where there are several groups, each has a heading.
 */
export function findingsReport(files: readonly Checked[], language: Language): FindingsReport {
  const groups = ORDER.map((severity) => ({ severity, notices: noticesOf(files, severity, language) }));
  const [errors = 0, warnings = 0, notices = 0] = groups.map((group) => group.notices.length);
  const present = groups.filter((group) => group.notices.length > 0);
  const parts = present.flatMap((group) =>
    present.length === 1 ? group.notices : [heading(group.severity, group.notices.length, language), ...group.notices],
  );
  return {
    text: [...parts, summary(files.length, errors, warnings, notices, language)].join('\n\n'),
    errors,
    warnings,
  };
}

function noticesOf(files: readonly Checked[], severity: Severity, language: Language): readonly string[] {
  return files.flatMap(({ findings, text }) => {
    const index = lineIndex(text);
    return findings
      .filter((finding) => finding.severity === severity)
      .toSorted((one, other) => (one.span?.start ?? -1) - (other.span?.start ?? -1))
      .map((finding) => writeFinding(finding, text, language, index));
  });
}

function heading(severity: Severity, count: number, language: Language): string {
  const headings = {
    error: {
      zh: `错误：${count}处，改正之后才能生成网站`,
      en: `Errors: ${count}. The site is not built until they are mended`,
    },
    warning: { zh: `提醒：${count}处，请核对`, en: `Warnings: ${count}. Please check` },
    notice: { zh: `提示：${count}条`, en: `Notices: ${count}` },
  };
  return `== ${headings[severity][language]} ==`;
}

function summary(files: number, errors: number, warnings: number, notices: number, language: Language): string {
  if (language === 'zh') {
    return `检查了${files}个文件：${errors}处错误，${warnings}处提醒${notices > 0 ? `，${notices}条提示` : ''}。`;
  }
  const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
  const noticed = notices > 0 ? `, ${plural(notices, 'notice')}` : '';
  return `${plural(files, 'file')} checked: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}${noticed}.`;
}
