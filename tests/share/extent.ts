import type { Block, Mark } from '../../src/share/drawing.ts';

/** A rectangle of pixels; `right` and `bottom` are just outside. */
export interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The rectangle that a block's ink keeps to, from the outlines' usual reach above and below the baseline. */
export function extentOf(block: Block): Extent {
  const all = block.marks.map(extentOfMark);
  return {
    left: Math.min(...all.map(({ left }) => left)),
    top: Math.min(...all.map(({ top }) => top)),
    right: Math.max(...all.map(({ right }) => right)),
    bottom: Math.max(...all.map(({ bottom }) => bottom)),
  };
}

/** Whether two rectangles share a pixel. */
export function overlap(one: Extent, other: Extent): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function extentOfMark(mark: Mark): Extent {
  if (mark.kind === 'rule') {
    return { left: mark.x, top: mark.y, right: mark.x + mark.width, bottom: mark.y + mark.height };
  }
  if (mark.kind === 'code') {
    const side = mark.rows.length * mark.module;
    return { left: mark.x, top: mark.y, right: mark.x + side, bottom: mark.y + side };
  }
  const [above, below] = reachOf(mark.text);
  return {
    left: mark.x,
    top: mark.baseline - above * mark.size,
    right: mark.x + mark.width,
    bottom: mark.baseline + below * mark.size,
  };
}

function reachOf(text: string): readonly [above: number, below: number] {
  if (/^[\d.]*$/u.test(text)) return [0.69, 0.02];
  return /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(text) ? [0.88, 0.14] : [0.76, 0.24];
}
