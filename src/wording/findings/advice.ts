import type { ModelCause } from '../../model/cause.ts';
import type { SourceCause } from '../../source/cause.ts';
import type { Finding } from '../../source/finding.ts';

type Cause = SourceCause | ModelCause;

/** What an editor should type instead of what was found: an entry, a phrase or a mark; undefined where only they know. */
export function adviceOf(cause: Cause): string | undefined {
  if ('write' in cause) return cause.write;
  return 'corrected' in cause ? cause.corrected : undefined;
}

/** A longer line is not one that anybody copies from a terminal. */
const LONGEST = 400;

/** Causes whose advice is one mark, which the sentence names. */
const MARKS: ReadonlySet<Cause['code']> = new Set<Cause['code']>(['zh-punctuation-in-en', 'ascii-punctuation-in-zh']);

/**
 * The line as it should be typed, to be copied, without its indentation: the entry that a cause advises, or the line
 * of the file with the phrase in it that a cause corrects.
 */
export function correctedLine({ cause, value }: Finding<Cause>, text: string): string | undefined {
  const advice = adviceOf(cause);
  if (advice === undefined || MARKS.has(cause.code)) return undefined;
  if (!('corrected' in cause) || value === undefined) return short(advice);
  const lineStart = text.lastIndexOf('\n', value.start - 1) + 1;
  const lineEnd = text.indexOf('\n', value.end);
  const line =
    text.slice(lineStart, value.start) + advice + text.slice(value.end, lineEnd === -1 ? text.length : lineEnd);
  return short(line.trim()) ?? short(advice);
}

function short(line: string): string | undefined {
  return line.length > LONGEST ? undefined : line;
}
