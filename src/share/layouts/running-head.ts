import { SOFT_INK } from '../colours.ts';
import type { ShareContent } from '../content.ts';
import type { Block } from '../drawing.ts';
import { fitText } from '../typeset/fit-text.ts';
import { placeAbove, placeLine } from '../typeset/place.ts';
import { setLine } from '../typeset/set-line.ts';
import type { Faces } from '../typeset/voices.ts';

/** The smallest that the line may become for the sake of long names, of the size that is wanted. */
const SMALLEST = 0.66;

/** The least blank between the two, in ems. */
const GAP = 2;

/** The small line at the top, as in a book: the divisions to the left, the kind of report to the right. */
export function runningHead(
  content: ShareContent,
  spot: { readonly x: number; readonly width: number; readonly baseline: number; readonly size: number },
  faces: Faces,
): Block {
  const manner = { voice: 'small', language: content.language, faces } as const;
  const kind = setLine(content.yearLabel, manner);
  const needed = setLine(content.division, manner).width + GAP + kind.width;
  // Rounded down, so that what is calculated to fit still fits when it is measured.
  const size = Math.max(Math.min(spot.size, Math.floor((10 * spot.width) / needed) / 10), spot.size * SMALLEST);
  const kindWidth = kind.width * size;
  const attempts = [
    { size, maxLines: 1 },
    { size, maxLines: 2 },
  ] as const;
  const division = fitText(content.division, spot.width - kindWidth - GAP * size, attempts, manner);
  const place = { x: spot.x, baseline: spot.baseline, colour: SOFT_INK };
  return {
    role: 'head',
    marks: [
      ...placeAbove(division, place, Math.round(size * 1.3)),
      ...placeLine(kind, { ...place, x: spot.x + spot.width - kindWidth, size }),
    ],
  };
}
