/** A character that Chinese sets on the full em square: Han, kana, and full-width punctuation and forms. */
export function isFullWidth(character: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u.test(character);
}

/** A Han character proper, not punctuation. */
export function isHan(character: string): boolean {
  return /[\p{Script=Han}]/u.test(character);
}

/** A letter or digit of an alphabet, beside which Chinese leaves a thin gap. */
export function isLatin(character: string): boolean {
  return /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}0-9]/u.test(character);
}

/** Marks that close, stop or pause; none may start a line (W3C clreq, Prohibition Rules for Line Start and Line End). */
export const CLOSING = '，。、；：！？）》〉」』】〕”’…—～·％%℃,.;:!?)]}';

/** Marks that open; none may end a line (same section). */
export const OPENING = '（《〈「『【〔“‘([{';

/** Full-width marks whose ink fills the first half of the em, so that their second half may be given up. */
const BLANK_AFTER = '，。、；：！？）》〉」』】〕”’';

/** Full-width marks whose ink fills the second half. */
const BLANK_BEFORE = '（《〈「『【〔“‘';

/**
 * Whether a mark gives up its blank half here (clreq, Compression of Two Adjacent Punctuation Marks): a closing mark
 * before another mark, an opening mark after another opening mark or at the start of a line.
 */
export function isHalved(before: string | undefined, mark: string, after: string | undefined): boolean {
  if (BLANK_AFTER.includes(mark)) return after !== undefined && (BLANK_AFTER + BLANK_BEFORE).includes(after);
  if (BLANK_BEFORE.includes(mark)) return before === undefined || BLANK_BEFORE.includes(before);
  return false;
}
