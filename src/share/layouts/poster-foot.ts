import { INK, SOFT_INK } from '../colours.ts';
import type { ShareContent } from '../content.ts';
import type { Block } from '../drawing.ts';
import { fitText, sizes } from '../typeset/fit-text.ts';
import { placeBelow, placeLine } from '../typeset/place.ts';
import { setLine } from '../typeset/set-line.ts';
import type { Faces } from '../typeset/voices.ts';
import { codeOf } from './code.ts';

const CODE_SIDE = 148;
const LABEL_SIZE = 26;
const PUBLISHER_SIZES = [...sizes(1, 28, 26), ...sizes(2, 26, 23, 20)] as const;

/** The lower end of the poster and the y at which it begins. */
export interface Foot {
  readonly blocks: readonly Block[];
  readonly top: number;
}

/** Publisher to the left; with an address, the QR code to the right, and what it is for beside it. */
export function posterFoot(
  content: ShareContent,
  area: { readonly x: number; readonly width: number; readonly bottom: number },
  faces: Faces,
): Foot {
  const right = area.x + area.width;
  const spot = { right, bottom: area.bottom, side: CODE_SIDE };
  const code = content.address === undefined ? undefined : codeOf(content.address, spot);
  const manner = { voice: 'small', language: content.language, faces } as const;
  const room = code === undefined ? area.width : area.width - code.side - code.quiet;
  const publisher = fitText(content.publisher, room, PUBLISHER_SIZES, manner);
  const leading = Math.round(publisher.size * 1.3);
  if (code === undefined) {
    const top = area.bottom - 44 - leading * (publisher.lines.length - 1);
    return { blocks: [ruleBlock(area, top), { role: 'foot', marks: publisherMarks(top + 42) }], top };
  }
  const top = area.bottom - code.side - Math.max(28, code.quiet + 4);
  const label = setLine(content.addressLabel, manner);
  const labelSize = Math.min(LABEL_SIZE, (room - 8) / label.width);
  const labelX = right - code.side - Math.max(24, code.quiet) - label.width * labelSize;
  const labelSpot = { x: labelX, baseline: area.bottom - 2, size: labelSize, colour: SOFT_INK };
  return {
    blocks: [
      ruleBlock(area, top),
      { role: 'foot', marks: publisherMarks(code.mark.y + 24) },
      { role: 'foot', marks: placeLine(label, labelSpot) },
      { role: 'code', marks: [code.mark] },
    ],
    top,
  };

  function publisherMarks(baseline: number) {
    return placeBelow(publisher, { x: area.x, baseline, colour: INK }, leading);
  }
}

function ruleBlock({ x, width }: { readonly x: number; readonly width: number }, y: number): Block {
  return { role: 'rule', marks: [{ kind: 'rule', x, y, width, height: 2, colour: INK }] };
}
