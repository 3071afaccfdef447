import type { Span } from '../span.ts';
import { isBlank, isBlankOrEnd, skipAnySpaces } from './spaces.ts';

/** The mark of a list item, as typed. */
export interface ListMark {
  /** `dash` is a hyphen and a space; the others are what editors take for it. */
  readonly kind: 'dash' | 'other-dash' | 'bullet' | 'no-space';
  readonly span: Span;
  /** Where the item begins. */
  readonly content: number;
}

/** Dashes that are not the hyphen; a doubled one is the Chinese dash ——, which may begin a text. */
const DASHES = '－—–−‐‑‒―─';
const BULLETS = '·•●■◆○▪▫◦★☆※‣∙・';

/**
 * The mark of a list item at the start of a line, or after another dash. A negative number and `---` are no items,
 * though a hyphen without a space begins them.
 */
export function readListMark(text: string, start: number): ListMark | undefined {
  const mark = text[start];
  const next = text[start + 1];
  if (mark === undefined) return undefined;
  const span = { start, end: start + 1 };
  const content = skipAnySpaces(text, start + 1);
  if (mark === '-') {
    if (isBlankOrEnd(next)) return { kind: 'dash', span, content };
    return /[-0-9.]/.test(next ?? '') ? undefined : { kind: 'no-space', span, content };
  }
  if (DASHES.includes(mark)) return DASHES.includes(next ?? ' ') ? undefined : { kind: 'other-dash', span, content };
  const isBullet = BULLETS.includes(mark) || ((mark === '*' || mark === '+') && isBlank(next));
  return isBullet ? { kind: 'bullet', span, content } : undefined;
}
