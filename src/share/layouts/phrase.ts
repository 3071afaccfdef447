import type { ShareFigure } from '../content.ts';
import type { TextMark } from '../drawing.ts';
import { isFullWidth } from '../typeset/characters.ts';
import { placeLine } from '../typeset/place.ts';
import { blankBefore, type Line, setLine } from '../typeset/set-line.ts';
import type { Manner } from '../typeset/voices.ts';

/** Size of the words beside a great number, of the number's own. */
const WORDS = 0.44;
/** Size of a figure that is given in Han characters (近一半), which are taller than digits of the same size. */
const HAN_NUMBER = 0.8;
/** Blank between the number and a word beside it, of the number's size. Chinese stands closer. */
const BLANK = { zh: 0.07, en: 0.14 } as const;

/** The height of digits above their baseline, of their size. */
export const DIGIT_HEIGHT = 0.67;

interface Part {
  readonly line: Line;
  /** Size, of the number's. */
  readonly scale: number;
  readonly from: number;
  readonly isNumber: boolean;
}

/** A figure's phrase on one line: number large, words small on the same baseline. Lengths are in ems of the number. */
export interface Phrase {
  readonly parts: readonly Part[];
  readonly width: number;
}

/** Sets the phrase of a figure. */
export function setPhrase(figure: ShareFigure, manner: Manner): Phrase {
  const parts: Part[] = [];
  let width = 0;
  const add = (text: string | undefined, scale: number, isNumber: boolean): void => {
    if (text === undefined || text === '') return;
    const line = setLine(text, manner);
    // The first character's own blank is taken back, so that the ink stands under the label's.
    const from = parts.length === 0 ? -blankBefore(line, manner.faces) * scale : width + BLANK[manner.language];
    parts.push({ line, scale, from, isNumber });
    width = from + line.width * scale;
  };
  add(figure.before, WORDS, false);
  add(figure.number, [...figure.number].some(isFullWidth) ? HAN_NUMBER : 1, true);
  add(figure.after, WORDS, false);
  return { parts, width };
}

/** Puts a phrase on a baseline, the number in one colour and the words in another. */
export function placePhrase(
  phrase: Phrase,
  spot: { readonly x: number; readonly baseline: number; readonly size: number },
  colours: { readonly number: string; readonly words: string },
): readonly TextMark[] {
  return phrase.parts.flatMap(({ line, scale, from, isNumber }) =>
    placeLine(line, {
      x: spot.x + from * spot.size,
      baseline: spot.baseline,
      size: spot.size * scale,
      colour: isNumber ? colours.number : colours.words,
    }),
  );
}
