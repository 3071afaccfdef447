import type { Key } from './sketch.ts';
import { findNext, isBlank, isBlankOrEnd, isOddSpace, skipAnySpaces, trimEnd } from './spaces.ts';

/** Where a key may stand, which decides how much may pass for one. */
export interface KeyPlace {
  /** Inside `{}` or `[]`, where commas and brackets end a text. */
  readonly inFlow: boolean;
  /**
   * Which words before a mistyped colon are taken for keys: every one where a key must stand, lower-case ones where
   * a text may stand too (APP：… is text), none in a list of words.
   */
  readonly mistyped: 'any' | 'lower-case' | 'none';
}

const WORD = /[A-Za-z_][A-Za-z0-9_-]*/y;
const FULL_WIDTH_COLONS = '：﹕∶';
const FLOW_MARKS = ',[]{}';
const MARK_IN_FLOW = /[,[\]{}:#\n]/g;
const MARK_ON_LINE = /[:#\n]/g;

/**
 * The unquoted key that starts at an offset of a line, with the colon after it; `undefined` where the line
 * holds no key. A word before a full-width colon, or before a colon without an ordinary space after it, is a
 * key with a mistyped colon, unless it begins an address (https://…).
 */
export function readKey(text: string, from: number, lineEnd: number, place: KeyPlace): Key | undefined {
  const mistyped = place.mistyped === 'none' ? undefined : mistypedKey(text, from, place);
  return mistyped ?? plainKey(text, from, lineEnd, place.inFlow);
}

function mistypedKey(text: string, from: number, place: KeyPlace): Key | undefined {
  WORD.lastIndex = from;
  const word = WORD.exec(text)?.[0];
  if (word === undefined) return undefined;
  const end = from + word.length;
  if (text[end] === ':' && isBlankOrEnd(text[end + 1])) return undefined;
  const colon = skipAnySpaces(text, end);
  const mark = text[colon];
  if (mark === undefined) return undefined;
  const span = { start: from, end };
  const next = text[colon + 1];

  if (mark === ':' && isOddSpace(next)) {
    const separator = { kind: 'odd-space', span: { start: colon, end: skipAnySpaces(text, colon + 1) } } as const;
    return { span, quoted: false, separator };
  }
  if (place.mistyped === 'lower-case' && !/^[a-z]/.test(word)) return undefined;
  if (FULL_WIDTH_COLONS.includes(mark)) {
    return { span, quoted: false, separator: { kind: 'full-width', span: { start: colon, end: colon + 1 } } };
  }
  const glued = colon === end && mark === ':' && !isBlankOrEnd(next) && next !== '\\' && next !== ':';
  if (!glued || text.startsWith('//', colon + 1) || (place.inFlow && FLOW_MARKS.includes(next ?? ''))) return undefined;
  return { span, quoted: false, separator: { kind: 'no-space', span: { start: colon, end: colon + 1 } } };
}

function plainKey(text: string, from: number, lineEnd: number, inFlow: boolean): Key | undefined {
  const marks = inFlow ? MARK_IN_FLOW : MARK_ON_LINE;
  for (let at = findNext(text, marks, from); at < lineEnd; at = findNext(text, marks, at + 1)) {
    const isColon = text[at] === ':';
    if (isColon && endsKey(text, at + 1, inFlow)) {
      const span = { start: from, end: trimEnd(text, from, at) };
      return { span, quoted: false, separator: { kind: 'colon', span: { start: at, end: at + 1 } } };
    }
    const isComment = text[at] === '#' && isBlank(text[at - 1]);
    if (isComment || (!isColon && text[at] !== '#')) return undefined;
  }
  return undefined;
}

/** Whether a colon before this offset ends a key: a space follows, the line ends, or in brackets a comma or bracket. */
export function endsKey(text: string, at: number, inFlow: boolean): boolean {
  const next = text[at];
  return isBlankOrEnd(next) || (inFlow && next !== undefined && FLOW_MARKS.includes(next));
}
