import { INK } from '../colours.ts';
import { SHARE_SIZES, type ShareContent } from '../content.ts';
import type { Drawing } from '../drawing.ts';
import { sizes } from '../typeset/fit-text.ts';
import type { Faces } from '../typeset/voices.ts';
import { claimBlock } from './claim.ts';
import { figureList } from './figure-list.ts';
import { nameBlock, setName } from './name.ts';
import { posterFoot } from './poster-foot.ts';
import { runningHead } from './running-head.ts';
import { yearNumeral } from './year.ts';

const MARGIN = 84;
const BOTTOM = 76;
const NAME_TOP = 136;
const NAME_SIZES = [...sizes(1, 128, 116, 104), ...sizes(2, 100, 88, 76, 64), ...sizes(3, 56, 46)] as const;
const CLAIM_SIZES = [60, 56, 52, 48, 45, 42, 39, 36, 33, 30, 27, 24, 21, 18] as const;
const TALLEST_ROW = 104;
/** The figures' part of what name, year and foot leave; the rest is the claim's. */
const LIST_SHARE = 0.62;

/** The portrait, 1080 by 1440 (3:4): name, year across the whole width, the sentence, all figures, and the QR code. */
export function poster(content: ShareContent, faces: Faces): Drawing {
  const { width, height } = SHARE_SIZES.poster;
  const inner = { x: MARGIN, width: width - 2 * MARGIN };
  const name = setName(content, inner.width, NAME_SIZES, faces);
  const nameFoot = NAME_TOP + name.height;
  const year = yearNumeral(content.year, { ...inner, top: nameFoot + 44, colour: content.accent }, faces);
  const rule = { ...inner, y: year.baseline + 34, height: 5, colour: INK };
  const foot = posterFoot(content, { ...inner, bottom: height - BOTTOM }, faces);
  const listFoot = foot.top - 16;
  const share = (LIST_SHARE * (listFoot - rule.y)) / content.figures.length;
  const rowHeight = Math.min(TALLEST_ROW, Math.floor(share));
  const listTop = listFoot - rowHeight * content.figures.length;
  const claim = { ...inner, top: rule.y + 34, bottom: listTop - 26, sizes: CLAIM_SIZES };
  return {
    width,
    height,
    blocks: [
      runningHead(content, { ...inner, baseline: 94, size: 28 }, faces),
      nameBlock(content, name, MARGIN, nameFoot, faces),
      year.block,
      { role: 'rule', marks: [{ kind: 'rule', ...rule }] },
      claimBlock(content, claim, faces),
      ...figureList(content, { ...inner, top: listTop, rowHeight }, faces),
      ...foot.blocks,
    ],
  };
}
