import type { Sentence } from './sentence.ts';

const LONGEST = 60;

/**
 * Something from a file, or to be typed into one, in the quotation marks of each language: of a long line the
 * beginning, at most 60 characters, with … for the rest. What has Chinese quotation marks in it gets other ones
 * around it, so that nobody types one too many.
 */
export function asTyped(line: string): Sentence {
  const characters = Array.from(line);
  const shown = characters.length <= LONGEST ? line : `${characters.slice(0, LONGEST - 1).join('')}…`;
  return /[“”]/.test(shown) ? { zh: `「${shown}」`, en: `‘${shown}’` } : { zh: `“${shown}”`, en: `“${shown}”` };
}
