import type { ModelCause } from '../../model/cause.ts';
import type { Language } from '../../model/language.ts';
import type { SourceCause } from '../../source/cause.ts';
import { excerpt } from '../../source/excerpt.ts';
import type { Finding, Severity } from '../../source/finding.ts';
import { type LineIndex, lineIndex, pointAt } from '../../source/position.ts';
import { correctedLine } from './corrected-line.ts';
import { sentenceFor } from './sentences.ts';

/** What a degree of gravity is called. */
export const SEVERITIES: Readonly<Record<Severity, Readonly<Record<Language, string>>>> = {
  error: { zh: '错误', en: 'Error' },
  warning: { zh: '提醒', en: 'Warning' },
  notice: { zh: '提示', en: 'Notice' },
};

/**
 * A finding as an editor reads it, several lines: file, line and column, how grave it is, cause and remedy, and the
 * line itself with a pointer; below it, where the cause leaves no doubt, the whole line as it should be typed. `text` is
 * the decoded text of the file, and `index` its lines, for whoever writes many findings of one file.
 */
export function writeFinding(
  finding: Finding<SourceCause | ModelCause>,
  text: string,
  language: Language,
  index: LineIndex = lineIndex(text),
): string {
  const sentence = sentenceFor(finding.cause)[language];
  const severity = SEVERITIES[finding.severity][language];
  if (finding.span === undefined) return `${finding.file}  ${severity}\n  ${sentence}`;
  const { line, column } = pointAt(index, finding.span.start);
  const { line: shown, pointer } = excerpt(index, finding.span);
  const margin = `  ${line} | `;
  const corrected = correctedLine(finding, text);
  return [
    `${finding.file}:${line}:${column}  ${severity}`,
    `  ${sentence}`,
    `${margin}${shown}`,
    `${' '.repeat(margin.length - 2)}| ${pointer}`,
    ...(corrected === undefined ? [] : [`${'=> | '.padStart(margin.length)}${corrected}`]),
  ].join('\n');
}
