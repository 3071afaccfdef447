import { HAIRLINE, INK, SOFT_INK } from '../colours.ts';
import type { ShareContent } from '../content.ts';
import type { Block } from '../drawing.ts';
import { type Attempt, type Fitted, fitAlike, fitText, sizes } from '../typeset/fit-text.ts';
import { placeAbove } from '../typeset/place.ts';
import type { Faces } from '../typeset/voices.ts';
import { DIGIT_HEIGHT, type Phrase, placePhrase, setPhrase } from './phrase.ts';

/** Where a list of figures stands, in pixels. */
export interface ListArea {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly rowHeight: number;
}

const LARGEST_NUMBER = 84;
/** Sizes of the numbers to try, of the height of a row: smaller ones leave more room to the labels. */
const NUMBERS_IN_ROW = [0.8, 0.74, 0.68, 0.62, 0.56] as const;
const LABEL_SIZES = [...sizes(1, 30, 28, 26), ...sizes(2, 28, 26, 24, 22)] as const;
const SMALL_LABEL_SIZES = sizes(2, 20, 18);
const SMALLEST_LABEL = { size: 18, maxLines: 2 } as const;
const SHORTEST_LABEL = { size: 18, maxLines: 1 } as const;
const LABEL_LEADING = 1.2;
/** Between labels and numbers. */
const GUTTER = 40;
/** The numbers begin between these, from the left edge: as far to the left as the labels allow. */
const LEAST_INDENT = 300;
const MOST_INDENT = 460;

interface Columns {
  /** Of the numbers. */
  readonly size: number;
  readonly labels: readonly Fitted[];
}

/**
 * Great figures below each other like the lines of a table: labels to the left, numbers from one edge, all of one
 * size, a label's last line on the baseline of its number.
 */
export function figureList(content: ShareContent, area: ListArea, faces: Faces): readonly Block[] {
  const { language, figures, accent } = content;
  const phrases = figures.map((figure) => setPhrase(figure, { voice: 'sentence', language, faces }));
  const { size, labels } = setColumns(phrases, content, area, faces);
  const indent = Math.max(LEAST_INDENT, Math.ceil(Math.max(...labels.map(widthOf))) + GUTTER);
  const rowOf = (phrase: Phrase, label: Fitted, index: number): Block => {
    const top = Math.round(area.top + index * area.rowHeight);
    const baseline = Math.round(top + baselineInRow(area, size));
    const first = index === 0;
    const rule = { x: area.x, y: top, width: area.width, height: first ? 2 : 1, colour: first ? INK : HAIRLINE };
    const number = { x: area.x + indent, baseline, size };
    return {
      role: 'figure',
      marks: [
        { kind: 'rule', ...rule },
        ...placeAbove(label, { x: area.x, baseline, colour: SOFT_INK }, label.size * LABEL_LEADING),
        ...placePhrase(phrase, number, { number: first ? accent : INK, words: INK }),
      ],
    };
  };
  return phrases.flatMap((phrase, index) => {
    const label = labels[index];
    return label === undefined ? [] : [rowOf(phrase, label, index)];
  });
}

/** The largest numbers beside which all labels can be read; labels are cut only where even small ones do not fit. */
function setColumns(phrases: readonly Phrase[], content: ShareContent, area: ListArea, faces: Faces): Columns {
  const manner = { voice: 'small', language: content.language, faces } as const;
  const texts = content.figures.map(({ label }) => label);
  const widest = Math.max(...phrases.map(({ width }) => width));
  const numbers = NUMBERS_IN_ROW.map((part) =>
    Math.min(LARGEST_NUMBER, area.rowHeight * part, (area.width - LEAST_INDENT) / widest),
  );
  const labelRoom = (size: number): number => Math.min(MOST_INDENT, area.width - widest * size) - GUTTER;
  for (const attempts of [LABEL_SIZES, SMALL_LABEL_SIZES]) {
    for (const size of numbers) {
      const possible = attempts.filter((attempt) => labelHeight(attempt) < baselineInRow(area, size) - 6);
      const labels = fitAlike(texts, labelRoom(size), possible, manner);
      if (labels !== undefined) return { size, labels };
    }
  }
  const size = Math.min(...numbers);
  const attempt = labelHeight(SMALLEST_LABEL) < baselineInRow(area, size) ? SMALLEST_LABEL : SHORTEST_LABEL;
  return { size, labels: texts.map((text) => fitText(text, labelRoom(size), [attempt], manner)) };
}

/** From the top of a row to the baseline of its number, whose digits stand in the middle. */
function baselineInRow({ rowHeight }: ListArea, size: number): number {
  return (rowHeight + DIGIT_HEIGHT * size) / 2;
}

/** Height of a label's ink above its last baseline. */
function labelHeight({ size, maxLines }: Attempt): number {
  return size * (0.9 + LABEL_LEADING * (maxLines - 1));
}

function widthOf({ size, lines }: Fitted): number {
  return size * Math.max(...lines.map(({ width }) => width));
}
