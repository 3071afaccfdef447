import { brokenParagraph, type Measure, paragraph } from './paragraph.ts';
import { type Line, setLine } from './set-line.ts';
import type { Manner } from './voices.ts';

/** One attempt: a size in pixels and the lines that it may take. */
export interface Attempt {
  readonly size: number;
  readonly maxLines: number;
}

/** A text that fits its place. */
export interface Fitted {
  /** In pixels. */
  readonly size: number;
  readonly lines: readonly Line[];
}

/** Attempts at these sizes, each with the same number of lines. */
export function sizes(maxLines: number, ...pixels: readonly number[]): readonly Attempt[] {
  return pixels.map((size) => ({ size, maxLines }));
}

/**
 * Sets a text in the first of the attempts that it fits, which are listed from the most to the least wanted. If it
 * fits none, the last one is used: broken inside words if that is enough, otherwise cut, with … for what is missing.
 * `width` is in pixels; phrases in `unbroken` stay on one line.
 */
export function fitText(
  text: string,
  width: number,
  attempts: readonly Attempt[],
  manner: Manner,
  unbroken: readonly string[] = [],
): Fitted {
  const [fitted] = fitAlike([text], width, attempts, manner, unbroken);
  if (fitted === undefined) throw new Error('One text is set as one');
  return fitted;
}

/** As `fitText`, for several texts that are to look alike: all are set in the first attempt that all of them fit. */
export function fitAlike(
  texts: readonly string[],
  width: number,
  attempts: readonly Attempt[],
  manner: Manner,
  unbroken: readonly string[] = [],
): readonly Fitted[] {
  for (const { size, maxLines } of attempts) {
    const measure = { width: width / size, maxLines, unbroken };
    const set = texts.flatMap((text): Fitted[] => {
      const lines = paragraph(text, measure, manner);
      return lines === undefined ? [] : [{ size, lines }];
    });
    if (set.length === texts.length) return set;
  }
  const { size, maxLines } = attempts.at(-1) ?? { size: width, maxLines: 1 };
  const measure = { width: width / size, maxLines };
  return texts.map((text) => ({ size, lines: brokenParagraph(text, measure, manner) ?? cut(text, measure, manner) }));
}

/** The longest beginning of a text that fits with … after it. */
function cut(text: string, measure: Measure, manner: Manner): readonly Line[] {
  const characters = [...text];
  let best: readonly Line[] = [setLine('…', manner)];
  let low = 0;
  let high = characters.length;
  while (low < high) {
    const length = Math.ceil((low + high) / 2);
    const beginning = `${characters.slice(0, length).join('').trimEnd()}…`;
    const lines = brokenParagraph(beginning, measure, manner);
    if (lines === undefined) high = length - 1;
    else {
      best = lines;
      low = length;
    }
  }
  return best;
}
