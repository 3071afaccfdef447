import { readSketch } from '../../source/sketch/read-sketch.ts';

/** A number of several digits, or one digit with a measure word: what holds one speaks of last year. */
const NUMBER = /\d{2}|\d\.\d|\d\p{Script=Han}/u;

/**
 * Last year's text with the comments that go on to the next year: headings and explanations. The lines at the top
 * are made anew; comments with numbers are left behind; and in a file that began as one of ours, where a single hash
 * marks an example, so are the examples that were never used.
 */
export function keptComments(text: string): string {
  const hasExamples = /^## /m.test(text);
  const body = text.replace(/^(?:#.*\n|[ \t]*\n)*/, '');
  const stretches = readSketch(body).comments.flatMap(({ span }) => {
    const comment = body.slice(span.start, span.end);
    const isWholeLine = body.slice(body.lastIndexOf('\n', span.start - 1) + 1, span.start).trim() === '';
    if (NUMBER.test(comment) || (isWholeLine && hasExamples && !comment.startsWith('##'))) {
      return [{ ...span, isWholeLine, kept: '' }];
    }
    return isWholeLine && !comment.startsWith('##') ? [{ ...span, isWholeLine, kept: `#${comment}` }] : [];
  });
  return stretches.reduceRight((left, { start, end, isWholeLine, kept }) => {
    if (kept !== '') return left.slice(0, start) + kept + left.slice(end);
    const from = isWholeLine ? left.lastIndexOf('\n', start - 1) + 1 : left.slice(0, start).trimEnd().length;
    return left.slice(0, from) + left.slice(isWholeLine ? end + 1 : end);
  }, body);
}
