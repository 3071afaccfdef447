import { INK, SOFT_INK } from '../colours.ts';
import type { ShareContent, ShareFigure } from '../content.ts';
import type { Block } from '../drawing.ts';
import { type Fitted, fitText } from '../typeset/fit-text.ts';
import { paragraph } from '../typeset/paragraph.ts';
import { placeAbove } from '../typeset/place.ts';
import type { Line } from '../typeset/set-line.ts';
import type { Faces } from '../typeset/voices.ts';
import { DIGIT_HEIGHT, type Phrase, placePhrase, setPhrase } from './phrase.ts';

/** Where a row of figures stands. In pixels; `baseline` is that of the numbers. */
export interface RowArea {
  readonly x: number;
  readonly width: number;
  readonly baseline: number;
  readonly gutter: number;
  /** The most figures that are shown. */
  readonly most: number;
  /** Sizes to try, from the most wanted. */
  readonly sizes: readonly RowSize[];
}

/** Sizes of a row in pixels: the number's, the label's, and the lines that a label may take. */
export interface RowSize {
  readonly number: number;
  readonly label: number;
  readonly labelLines: number;
}

interface Column {
  readonly phrase: Phrase;
  readonly label: Fitted;
  readonly width: number;
}

/** A row of great figures and the y of its upper edge. */
export interface FigureRow {
  readonly blocks: readonly Block[];
  readonly top: number;
}

const RULE = 2;

/**
 * Great figures side by side under rules, labels above, all numbers of one size on one baseline. A column is as wide
 * as its phrase needs and the rest is shared evenly, so that a long phrase does not make all numbers small. Where
 * they do not fit at any of the sizes, one figure fewer is shown: few great figures rather than many small ones.
 */
export function figureColumns(area: RowArea, content: ShareContent, faces: Faces): FigureRow {
  const figures = content.figures.slice(0, area.most);
  if (figures.length === 0) return { blocks: [], top: area.baseline };
  const { size, columns } = choose(figures, area, content, faces);
  const spare = area.width - sum(columns.map(({ width }) => width)) - area.gutter * (columns.length - 1);
  const labelBaseline = Math.round(area.baseline - (DIGIT_HEIGHT + 0.14) * size.number - size.label * 0.42);
  const leading = Math.round(size.label * 1.25);
  const lines = Math.max(...columns.map(({ label }) => label.lines.length));
  const top = Math.round(labelBaseline - leading * (lines - 1) - size.label * 1.5) - RULE;
  let x = area.x;
  const blocks = columns.map(({ phrase, label, width }, index): Block => {
    const colour = index === 0 ? content.accent : INK;
    const full = width + spare / columns.length;
    const left = Math.round(x);
    const right = Math.round(x + full);
    x += full + area.gutter;
    const first = labelBaseline - leading * (lines - label.lines.length);
    return {
      role: 'figure',
      marks: [
        { kind: 'rule', x: left, y: top, width: right - left, height: RULE, colour },
        ...placeAbove(label, { x: left, baseline: first, colour: SOFT_INK }, leading),
        ...placePhrase(phrase, { x: left, baseline: area.baseline, size: size.number }, { number: colour, words: INK }),
      ],
    };
  });
  return { blocks, top };
}

interface Choice {
  readonly size: RowSize;
  readonly columns: readonly Column[];
}

function choose(figures: readonly ShareFigure[], area: RowArea, content: ShareContent, faces: Faces): Choice {
  const room = area.width - area.gutter * (figures.length - 1);
  const even = room / figures.length;
  const manner = { voice: 'small', language: content.language, faces } as const;
  const set = figures.map((figure) => ({
    label: figure.label,
    phrase: setPhrase(figure, { voice: 'sentence', language: content.language, faces }),
  }));
  for (const size of area.sizes) {
    const columns = set.flatMap(({ label, phrase }): Column[] => {
      const limit = size.labelLines === 1 ? room : Math.max(even, phrase.width * size.number);
      const lines = paragraph(label, { width: limit / size.label, maxLines: size.labelLines }, manner);
      if (lines === undefined) return [];
      const width = Math.max(phrase.width * size.number, widest(lines) * size.label);
      return [{ phrase, label: { size: size.label, lines }, width }];
    });
    if (columns.length === set.length && sum(columns.map(({ width }) => width)) <= room) return { size, columns };
  }
  if (figures.length > 1) return choose(figures.slice(0, -1), area, content, faces);
  const last = area.sizes.at(-1) ?? { number: 48, label: 24, labelLines: 2 };
  const size = { ...last, number: Math.min(last.number, ...set.map(({ phrase }) => even / phrase.width)) };
  const columns = set.map(({ label, phrase }): Column => {
    const attempt = { size: size.label, maxLines: size.labelLines };
    return { phrase, label: fitText(label, even, [attempt], manner), width: even };
  });
  return { size, columns };
}

function widest(lines: readonly Line[]): number {
  return Math.max(...lines.map(({ width }) => width));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
