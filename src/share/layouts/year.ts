import type { Block, Mark } from '../drawing.ts';
import type { Faces } from '../typeset/voices.ts';

/** The digits of the year stand closer than those of a text: they are looked at as one shape. */
const TRACKING = -0.045;

/** The great numeral of the year, in pixels. */
export interface YearNumeral {
  readonly block: Block;
  readonly baseline: number;
}

/** Sets the year so that its ink, not the blank around it, begins at `x`, fills `width` and starts at `top`. */
export function yearNumeral(
  year: number,
  spot: { readonly x: number; readonly top: number; readonly width: number; readonly colour: string },
  faces: Faces,
): YearNumeral {
  const face = 'latin-serif';
  const { advanceOf, bearingsOf, capHeight } = faces[face];
  const digits = [...String(year)];
  const blankBefore = bearingsOf(digits[0] ?? '0').before;
  const blankAfter = bearingsOf(digits.at(-1) ?? '0').after;
  const advance = digits.reduce((sum, digit) => sum + advanceOf(digit), 0) + TRACKING * (digits.length - 1);
  const size = spot.width / (advance - blankBefore - blankAfter);
  const baseline = Math.round(spot.top + capHeight * size);
  let x = spot.x - blankBefore * size;
  const marks = digits.map((text): Mark => {
    const width = advanceOf(text) * size;
    const mark = { kind: 'text', face, text, x, baseline, size, width, colour: spot.colour, halved: false } as const;
    x += width + TRACKING * size;
    return mark;
  });
  return { block: { role: 'year', marks }, baseline };
}
