import { INK } from '../colours.ts';
import type { ShareContent } from '../content.ts';
import type { Block } from '../drawing.ts';
import { type Attempts, type Fitted, fitText } from '../typeset/fit-text.ts';
import { placeLine } from '../typeset/place.ts';
import { blankBefore } from '../typeset/set-line.ts';
import type { Faces } from '../typeset/voices.ts';

/** From baseline to baseline of a name on several lines, of its size. */
const LEADING = 1.1;
/** Han characters stand a little below the baseline of digits beside them; raised by this, both end on one line. */
const RAISE = { zh: 0.07, en: 0 } as const;
/** Height of the first line's ink above the line that the name stands on, of its size. */
const HEIGHT = { zh: 0.92, en: 0.72 } as const;

/** The name of the place, sized but not yet placed. */
export interface Name {
  readonly fitted: Fitted;
  /** From the top of the ink to the line that the name stands on, in pixels. */
  readonly height: number;
}

/** Sets the name of the place in the first attempt that it fits. */
export function setName(content: ShareContent, width: number, attempts: Attempts, faces: Faces): Name {
  const fitted = fitText(content.place, width, attempts, { voice: 'name', language: content.language, faces });
  const lines = fitted.size * LEADING * (fitted.lines.length - 1);
  return { fitted, height: Math.round(fitted.size * HEIGHT[content.language] + lines) };
}

/** Stands a name with its last line on `foot` and its ink flush with x. */
export function nameBlock(content: ShareContent, name: Name, x: number, foot: number, faces: Faces): Block {
  const { size, lines } = name.fitted;
  const marks = lines.flatMap((line, index) =>
    placeLine(line, {
      x: x - blankBefore(line, faces) * size,
      baseline: foot - RAISE[content.language] * size - LEADING * size * (lines.length - 1 - index),
      size,
      colour: INK,
    }),
  );
  return { role: 'name', marks };
}
