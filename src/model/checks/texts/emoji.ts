import type { TextCheck } from './text-remark.ts';

/**
 * A picture character, which no font of the site has: share images cannot be drawn with it, and every system draws
 * its own. Signs that are also plain characters (℃, ※, ★) are none unless a selector makes them pictures.
 */
export const checkEmoji: TextCheck = (text) => {
  const match = /\p{Emoji_Presentation}|\p{Emoji}\ufe0f/u.exec(text);
  if (match === null) return [];
  return [{ severity: 'error', offset: match.index, cause: { code: 'emoji', character: match[0] } }];
};
