import type { ModelCause } from '../../model/cause.ts';
import type { SourceCause } from '../../source/cause.ts';
import { excerpt } from '../../source/excerpt.ts';
import type { Finding } from '../../source/finding.ts';
import { lineIndex, pointAt } from '../../source/position.ts';
import { correctedLine } from './corrected-line.ts';
import type { Sentence } from './sentence.ts';
import { sentenceFor } from './sentences.ts';

/** What `writeFinding` says of a finding, in parts, for a page that sets each in its own way. */
export interface NoticeParts {
  /** File, line and column: `reports/shixi/2023.yaml:12:5`. */
  readonly place: string;
  /** Cause and remedy. */
  readonly sentence: Sentence;
  /** The line itself, before, at and after the mistake; absent where the finding is about the whole file. */
  readonly excerpt?: { readonly line: number; readonly parts: readonly [string, string, string] } | undefined;
  /** The line as it should be typed, where the cause leaves no doubt. */
  readonly corrected?: string | undefined;
}

/** The parts of a finding. `text` is the decoded text of the file. */
export function noticeParts(finding: Finding<SourceCause | ModelCause>, text: string): NoticeParts {
  const sentence = sentenceFor(finding.cause);
  if (finding.span === undefined) return { place: finding.file, sentence };
  const index = lineIndex(text);
  const { line, column } = pointAt(index, finding.span.start);
  const { parts } = excerpt(index, finding.span);
  return {
    place: `${finding.file}:${line}:${column}`,
    sentence,
    excerpt: { line, parts },
    corrected: correctedLine(finding, text),
  };
}
