import { brokenParagraph, type Measure, paragraph } from './paragraph.ts';
import { type Line, setLine } from './set-line.ts';
import type { Manner } from './voices.ts';

/** One attempt: a size in pixels and the lines that it may take. */
export interface Attempt {
  readonly size: number;
  readonly maxLines: number;
}

/** Attempts from the most to the least wanted, at least one. */
export type Attempts = readonly [Attempt, ...Attempt[]];

/** A text that fits its place. */
export interface Fitted {
  /** In pixels. */
  readonly size: number;
  readonly lines: readonly Line[];
}

/** Attempts at these sizes, each with the same number of lines. */
export function sizes(maxLines: number, first: number, ...others: readonly number[]): Attempts {
  return [{ size: first, maxLines }, ...others.map((size) => ({ size, maxLines }))];
}

/**
 * Sets a text in the first of the attempts that it fits, which are listed from the most to the least wanted. If it
 * fits none, the last one is used: broken inside words if that is enough, otherwise cut, with … for what is missing.
 * `width` is in pixels; phrases in `unbroken` stay on one line.
 */
export function fitText(
  text: string,
  width: number,
  attempts: Attempts,
  manner: Manner,
  unbroken: readonly string[] = [],
): Fitted {
  const [fitted] = fitAlike([text], width, attempts, manner, unbroken) ?? [];
  return fitted ?? squeeze(text, width, attempts.at(-1) ?? attempts[0], manner);
}

/** Several texts that are to look alike, in the first attempt that all of them fit; nothing if there is none. */
export function fitAlike(
  texts: readonly string[],
  width: number,
  attempts: readonly Attempt[],
  manner: Manner,
  unbroken: readonly string[] = [],
): readonly Fitted[] | undefined {
  for (const { size, maxLines } of attempts) {
    const measure = { width: width / size, maxLines, unbroken };
    const set = texts.flatMap((text): Fitted[] => {
      const lines = paragraph(text, measure, manner);
      return lines === undefined ? [] : [{ size, lines }];
    });
    if (set.length === texts.length) return set;
  }
  return undefined;
}

/** A text in one size and so many lines, whatever it takes. */
function squeeze(text: string, width: number, { size, maxLines }: Attempt, manner: Manner): Fitted {
  const measure = { width: width / size, maxLines };
  return { size, lines: brokenParagraph(text, measure, manner) ?? cut(text, measure, manner) };
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
