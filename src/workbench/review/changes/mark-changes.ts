import { lineText, type ReviewCell, type ReviewLine, type ReviewRun } from '../review-table.ts';

/**
 * Two sides of a change with only that marked which differs: of lines that both sides have nothing, of the others the
 * stretch between what they share at their beginning and at their end. Lines of a language are paired in their order.
 */
export function markChanges(before: ReviewCell, after: ReviewCell): readonly [ReviewCell, ReviewCell] {
  const [old, fresh] = [linesOnlyIn(before, after), linesOnlyIn(after, before)];
  const partner = (each: ReviewLine, own: readonly ReviewLine[], other: readonly ReviewLine[]) => {
    const inLanguage = (lines: readonly ReviewLine[]) => lines.filter(({ language }) => language === each.language);
    return inLanguage(other)[inLanguage(own).indexOf(each)];
  };
  return [
    before.map((each) => (old.includes(each) ? marked(each, partner(each, old, fresh), 'removed') : each)),
    after.map((each) => (fresh.includes(each) ? marked(each, partner(each, fresh, old), 'added') : each)),
  ];
}

function linesOnlyIn(lines: ReviewCell, other: ReviewCell): readonly ReviewLine[] {
  return lines.filter(
    (each) => !other.some((that) => that.language === each.language && lineText(that) === lineText(each)),
  );
}

function marked(each: ReviewLine, other: ReviewLine | undefined, change: 'removed' | 'added'): ReviewLine {
  // Of an amount all is marked: 1790 and 1820 differ as numbers, not in their digits.
  if (other === undefined || each.tone === 'amount')
    return { ...each, runs: each.runs.map((run) => ({ ...run, change })) };
  const [text, that] = [lineText(each), lineText(other)];
  const start = atWordStart(text, sharedStart(text, that));
  const end = atWordEnd(text, text.length - sharedEnd(text.slice(start), that.slice(start)));
  return { ...each, runs: markedRuns(each.runs, start, end, change) };
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

function sharedEnd(one: string, other: string): number {
  let length = 0;
  while (length < Math.min(one.length, other.length) && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}

/** Back to where the word at an offset begins, and the number: half a word, or half an amount, is no change to read. */
function atWordStart(text: string, offset: number): number {
  return offset - (/[\p{Script=Latin}\p{N}.,’'-]*$/u.exec(text.slice(0, offset))?.[0].length ?? 0);
}

function atWordEnd(text: string, offset: number): number {
  return offset + (/^[\p{Script=Latin}\p{N}.,’'-]*/u.exec(text.slice(offset))?.[0].length ?? 0);
}

/** Cuts runs at two offsets of the line and marks what lies between them; an amount that is touched is marked whole. */
function markedRuns(
  runs: readonly ReviewRun[],
  start: number,
  end: number,
  change: 'removed' | 'added',
): readonly ReviewRun[] {
  let at = 0;
  return runs.flatMap((run): readonly ReviewRun[] => {
    const from = Math.min(Math.max(start - at, 0), run.text.length);
    const to = Math.min(Math.max(end - at, 0), run.text.length);
    at += run.text.length;
    if (run.amount) return [from < to ? { ...run, change } : run];
    return [
      { text: run.text.slice(0, from) },
      { text: run.text.slice(from, to), change },
      { text: run.text.slice(to) },
    ].filter(({ text }) => text !== '');
  });
}
