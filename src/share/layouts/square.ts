import { SOFT_INK } from '../colours.ts';
import { SHARE_SIZES, type ShareContent } from '../content.ts';
import type { Block, Drawing } from '../drawing.ts';
import { sizes } from '../typeset/fit-text.ts';
import { paragraph } from '../typeset/paragraph.ts';
import { placeLine } from '../typeset/place.ts';
import type { Faces } from '../typeset/voices.ts';
import { figureColumns } from './figure-columns.ts';
import { nameBlock, setName } from './name.ts';
import { yearNumeral } from './year.ts';

const MARGIN = 36;

const NAME_SIZES = [...sizes(1, 132, 120, 104, 88), ...sizes(2, 80, 68, 56), ...sizes(3, 46)] as const;

const FIGURE_SIZES = [
  { number: 76, label: 28, labelLines: 1 },
  { number: 68, label: 28, labelLines: 1 },
  { number: 62, label: 26, labelLines: 1 },
  { number: 62, label: 24, labelLines: 2 },
] as const;

const DIVISION_SIZES = [26, 24, 22, 20, 18] as const;

/** The thumbnail of chat windows, 600 by 600, shown at half that size or less: name, year, a figure or two, no more. */
export function square(content: ShareContent, faces: Faces): Drawing {
  const { width, height } = SHARE_SIZES.square;
  const inner = width - 2 * MARGIN;
  const name = setName(content, inner, NAME_SIZES, faces);
  const foot = MARGIN + name.height;
  const year = yearNumeral(content.year, { x: MARGIN, top: foot + 38, width: inner, colour: content.accent }, faces);
  const row = { x: MARGIN, width: inner, baseline: height - 40, gutter: 28, most: 2, sizes: FIGURE_SIZES };
  const figures = figureColumns(row, content, faces);
  return {
    width,
    height,
    blocks: [
      nameBlock(content, name, MARGIN, foot, faces),
      year.block,
      ...divisionBlock(content, inner, year.baseline, figures.top, faces),
      ...figures.blocks,
    ],
  };
}

/** The divisions on one line between year and figures, where there is room for them whole. */
function divisionBlock(
  content: ShareContent,
  width: number,
  above: number,
  below: number,
  faces: Faces,
): readonly Block[] {
  const manner = { voice: 'small', language: content.language, faces } as const;
  for (const size of DIVISION_SIZES) {
    const [line] = paragraph(content.division, { width: width / size, maxLines: 1 }, manner) ?? [];
    if (line === undefined || below - above < 2.4 * size) continue;
    const baseline = (above + below) / 2 + 0.36 * size;
    return [{ role: 'head', marks: placeLine(line, { x: MARGIN, baseline, size, colour: SOFT_INK }) }];
  }
  return [];
}
