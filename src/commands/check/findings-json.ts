import type { Checked } from '../../load/content.ts';
import type { ContentFinding } from '../../load/read-model.ts';
import type { Severity } from '../../source/finding.ts';
import { type LineIndex, lineIndex, pointAt } from '../../source/position.ts';
import { adviceOf } from '../../wording/findings/advice.ts';
import type { Sentence } from '../../wording/findings/sentence.ts';
import { sentenceFor } from '../../wording/findings/sentences.ts';

/** What `npm run check -- --json` writes. Fields may be added to it; those that there are keep name and meaning. */
export interface FindingsJson {
  /** How many files were checked. */
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  /** File by file in the order of the content, within a file from top to bottom. */
  readonly findings: readonly FindingJson[];
}

/** One thing that was found, and where. */
export interface FindingJson {
  readonly severity: Severity;
  /** Below the content folder, with forward slashes. */
  readonly file: string;
  /**
   * Lines and columns count from 1, a column is one Unicode character, and the end is the first place after what is
   * meant. All four are absent where the finding is about the whole file.
   */
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  /** The kind of mistake, in English words with hyphens, which stays the same when a message is reworded. */
  readonly code: string;
  readonly message: Sentence;
  /** What to type instead, where there is no doubt. */
  readonly write?: string;
}

/** The findings of some files for other programs. */
export function findingsJson(files: readonly Checked[]): FindingsJson {
  const findings = files.flatMap(({ text, findings }) => {
    const index = lineIndex(text);
    return findings
      .toSorted((one, other) => (one.span?.start ?? -1) - (other.span?.start ?? -1))
      .map((finding) => findingJson(finding, index));
  });
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return { files: files.length, errors: count('error'), warnings: count('warning'), findings };
}

function findingJson({ severity, file, span, cause }: ContentFinding, index: LineIndex): FindingJson {
  const write = adviceOf(cause);
  return {
    severity,
    file,
    ...(span === undefined ? {} : placeOf(index, span.start, span.end)),
    code: cause.code,
    message: sentenceFor(cause),
    ...(write === undefined ? {} : { write }),
  };
}

function placeOf(index: LineIndex, start: number, end: number) {
  const from = pointAt(index, start);
  const to = pointAt(index, end);
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}
