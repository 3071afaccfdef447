import { INK } from '../colours.ts';
import type { ShareContent } from '../content.ts';
import type { Block } from '../drawing.ts';
import { type Attempt, fitText } from '../typeset/fit-text.ts';
import { placeBelow } from '../typeset/place.ts';
import type { Faces } from '../typeset/voices.ts';

/** From baseline to baseline, of the size: Chinese needs more air than Latin (look.md sets 1.75 and 1.55 for text). */
const LEADING = { zh: 1.4, en: 1.3 } as const;
/** Ink above the first and below the last baseline, of the size. */
const ABOVE = { zh: 0.86, en: 0.74 } as const;
const BELOW = { zh: 0.1, en: 0.22 } as const;

/** A space for the claim, in pixels, and the sizes to try, largest first. */
export interface ClaimArea {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  readonly sizes: readonly [number, ...number[]];
}

/** Sets the claim as large as its space allows, and stands it in the middle of that space's height. */
export function claimBlock(content: ShareContent, area: ClaimArea, faces: Faces): Block {
  const { language } = content;
  const manner = { voice: 'sentence', language, faces } as const;
  const height = area.bottom - area.top;
  const attempt = (size: number): Attempt => {
    const more = (height - (ABOVE[language] + BELOW[language]) * size) / (LEADING[language] * size);
    return { size, maxLines: Math.max(1, 1 + Math.floor(more)) };
  };
  const [largest, ...smaller] = area.sizes;
  const attempts = [attempt(largest), ...smaller.map(attempt)] as const;
  const claim = fitText(content.claim, area.width, attempts, manner, [content.place]);
  const leading = Math.round(LEADING[language] * claim.size);
  const inked = (ABOVE[language] + BELOW[language]) * claim.size + leading * (claim.lines.length - 1);
  const baseline = area.top + (height - inked) / 2 + ABOVE[language] * claim.size;
  return { role: 'claim', marks: placeBelow(claim, { x: area.x, baseline, colour: INK }, leading) };
}
