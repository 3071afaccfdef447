import { INK } from '../colours.ts';
import { SHARE_SIZES, type ShareContent } from '../content.ts';
import type { Drawing } from '../drawing.ts';
import type { Faces } from '../typeset/voices.ts';
import { claimBlock } from './claim.ts';
import { figureColumns } from './figure-columns.ts';
import { nameBlock, setName } from './name.ts';
import { runningHead } from './running-head.ts';
import { yearNumeral } from './year.ts';

const MARGIN = 56;
const YEAR_WIDTH = 556;

const NAME_SIZES = [
  { size: 112, maxLines: 1 },
  { size: 100, maxLines: 1 },
  { size: 92, maxLines: 1 },
  { size: 88, maxLines: 2 },
  { size: 76, maxLines: 2 },
  { size: 64, maxLines: 2 },
  { size: 56, maxLines: 3 },
  { size: 44, maxLines: 3 },
] as const;

const FIGURE_SIZES = [
  { number: 76, label: 30, labelLines: 1 },
  { number: 68, label: 28, labelLines: 1 },
  { number: 60, label: 26, labelLines: 1 },
  { number: 54, label: 26, labelLines: 1 },
  { number: 54, label: 24, labelLines: 2 },
  { number: 48, label: 24, labelLines: 2 },
  { number: 44, label: 22, labelLines: 2 },
] as const;

const CLAIM_SIZES = [50, 46, 42, 39, 36, 33, 30, 27, 24, 21, 18] as const;

/** The link preview, 1200 by 630: name and year on one line, the sentence of the year, three great figures. */
export function card(content: ShareContent, faces: Faces): Drawing {
  const { width, height } = SHARE_SIZES.card;
  const inner = width - 2 * MARGIN;
  const year = yearNumeral(
    content.year,
    { x: width - MARGIN - YEAR_WIDTH, top: 88, width: YEAR_WIDTH, colour: content.accent },
    faces,
  );
  const name = setName(content, inner - YEAR_WIDTH - 40, NAME_SIZES, faces);
  const rule = { x: MARGIN, y: year.baseline + 28, width: inner, height: 4 };
  const row = { x: MARGIN, width: inner, baseline: height - 48, gutter: 36, most: 3, sizes: FIGURE_SIZES };
  const figures = figureColumns(row, content, faces);
  const claim = { x: MARGIN, width: inner, top: rule.y + 30, bottom: figures.top - 24, sizes: CLAIM_SIZES };
  return {
    width,
    height,
    blocks: [
      runningHead(content, { x: MARGIN, width: inner, baseline: 62, size: 26 }, faces),
      nameBlock(content, name, MARGIN, year.baseline, faces),
      year.block,
      { role: 'rule', marks: [{ kind: 'rule', ...rule, colour: INK }] },
      claimBlock(content, claim, faces),
      ...figures.blocks,
    ],
  };
}
