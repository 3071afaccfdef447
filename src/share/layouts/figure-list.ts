import { HAIRLINE, INK, SOFT_INK } from '../colours.ts';
import type { ShareContent } from '../content.ts';
import type { Block } from '../drawing.ts';
import { fitAlike, sizes } from '../typeset/fit-text.ts';
import { placeAbove } from '../typeset/place.ts';
import type { Faces } from '../typeset/voices.ts';
import { DIGIT_HEIGHT, placePhrase, setPhrase } from './phrase.ts';

/** Where a list of figures stands, in pixels. */
export interface ListArea {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly rowHeight: number;
  /** Where the numbers begin, from x. */
  readonly indent: number;
}

const LARGEST_NUMBER = 84;
const LABEL_SIZES = [...sizes(1, 30, 28, 26), ...sizes(2, 28, 26, 24, 22, 20)] as const;
const SMALLEST_LABEL = { size: 18, maxLines: 2 } as const;
const LABEL_LEADING = 1.2;
const GUTTER = 28;

/**
 * Great figures below each other like the lines of a table: labels to the left, numbers from one edge, all of one
 * size, a label's last line on the baseline of its number.
 */
export function figureList(content: ShareContent, area: ListArea, faces: Faces): readonly Block[] {
  const { language, figures, accent } = content;
  const phrases = figures.map((figure) => setPhrase(figure, { voice: 'sentence', language, faces }));
  const labels = fitAlike(
    figures.map(({ label }) => label),
    area.indent - GUTTER,
    [...LABEL_SIZES.filter(({ size, maxLines }) => size * maxLines * LABEL_LEADING < area.rowHeight), SMALLEST_LABEL],
    { voice: 'small', language, faces },
  );
  const room = area.width - area.indent;
  const size = Math.min(LARGEST_NUMBER, area.rowHeight * 0.8, ...phrases.map(({ width }) => room / width));
  const baselineInRow = (area.rowHeight + DIGIT_HEIGHT * size) / 2;
  return phrases.map((phrase, index): Block => {
    const top = Math.round(area.top + index * area.rowHeight);
    const baseline = Math.round(top + baselineInRow);
    const label = labels[index];
    const first = index === 0;
    const rule = { x: area.x, y: top, width: area.width, height: first ? 2 : 1, colour: first ? INK : HAIRLINE };
    const number = { x: area.x + area.indent, baseline, size };
    const leading = (label?.size ?? 0) * LABEL_LEADING;
    return {
      role: 'figure',
      marks: [
        { kind: 'rule', ...rule },
        ...(label === undefined ? [] : placeAbove(label, { x: area.x, baseline, colour: SOFT_INK }, leading)),
        ...placePhrase(phrase, number, { number: first ? accent : INK, words: INK }),
      ],
    };
  });
}
