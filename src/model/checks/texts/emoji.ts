import type { TextCheck } from './text-remark.ts';

/** The blocks that hold all of them, and the selector that makes a picture of a sign: asked first, since it is quick. */
const MAY_BE_EMOJI = /[\u231a-\u2bff\ud83c-\ud83e]|\ufe0f/;

/**
 * A picture character, which no font of the site has: share images cannot be drawn with it, and every system draws
 * its own. Signs that are also plain characters (℃, ※, ★) are none unless a selector makes them pictures.
 */
export const checkEmoji: TextCheck = (text) => {
  if (!MAY_BE_EMOJI.test(text)) return [];
  const match = /\p{Emoji_Presentation}|\p{Emoji}\ufe0f/u.exec(text);
  if (match === null) return [];
  return [{ severity: 'error', offset: match.index, cause: { code: 'emoji', character: match[0] } }];
};
