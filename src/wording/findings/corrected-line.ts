import type { ModelCause } from '../../model/cause.ts';
import type { SourceCause } from '../../source/cause.ts';
import type { Finding } from '../../source/finding.ts';
import { readSketch } from '../../source/sketch/read-sketch.ts';
import type { Span } from '../../source/span.ts';
import { adviceOf } from './advice.ts';

type Cause = SourceCause | ModelCause;

/** A longer line is not one that anybody copies from a terminal. */
const LONGEST = 400;

/** Causes whose advice is one mark, which the sentence names. */
const MARKS: ReadonlySet<Cause['code']> = new Set<Cause['code']>(['zh-punctuation-in-en', 'ascii-punctuation-in-zh']);

/**
 * The whole line as it should be typed, with its indentation, so that it can be copied over the one in the file.
 * Undefined where the advice cannot be put in its place beyond doubt; then the sentence says all there is to say.
 */
export function correctedLine({ cause, span, value }: Finding<Cause>, text: string): string | undefined {
  const advice = adviceOf(cause);
  if (advice === undefined || span === undefined || MARKS.has(cause.code) || advice.includes('\n')) return undefined;
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  const lineBreak = text.indexOf('\n', span.start);
  const line = text.slice(start, lineBreak === -1 ? text.length : lineBreak);
  if (line.length > LONGEST) return undefined;
  const at = span.start - start;
  const known = 'corrected' in cause && value !== undefined;
  const replaced = known ? { start: value.start - start, end: value.end - start } : placeOfAdvice(line, at, advice);
  if (replaced === undefined || replaced.start < 0 || replaced.end > line.length) return undefined;
  const corrected = line.slice(0, replaced.start) + advice + line.slice(replaced.end);
  return corrected.length > LONGEST ? undefined : corrected;
}

/**
 * The part of a line that an advice replaces: around the mistake, from where something begins to where something ends,
 * with the same letters, digits and brackets as the advice.
 */
function placeOfAdvice(line: string, at: number, advice: string): Span | undefined {
  const { entries, comments } = readSketch(line);
  const marked = /^- /.test(advice);
  const starts = entries.flatMap(({ span, value, mark }) =>
    marked ? (mark === undefined ? [] : [mark.span.start]) : [span.start, value.span.start],
  );
  const lineEnd = comments[0]?.span.start ?? line.length;
  const ends = [
    ...entries.flatMap(({ span, value }) => [span.end, value.span.end]),
    line.slice(0, lineEnd).trimEnd().length,
  ];
  const wanted = lettersOf(advice);
  const places = starts
    .filter((start) => start <= at)
    .flatMap((start) => ends.filter((end) => end >= at && end > start).map((end) => ({ start, end })))
    .filter(({ start, end }) => lettersOf(line.slice(start, end)) === wanted);
  // Of places that differ by a mark at their ends, such as a quotation mark, the longest has all of it.
  return places.toSorted((one, other) => other.end - other.start - (one.end - one.start))[0];
}

/** What punctuation, spaces and the width of characters leave of a text; brackets stay, which hold entries together. */
function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{M}\p{N}[\]{}]/gu, '');
}
