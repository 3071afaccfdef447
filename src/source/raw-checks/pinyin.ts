import type { Mistake } from '../cause.ts';
import { commentAt } from '../sketch/find.ts';
import type { Sketch } from '../sketch/sketch.ts';

/** A syllable with a tone mark in half-width brackets after a Chinese character. */
const PINYIN = /(?<=\p{Script=Han})\([a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]*\)/gu;

/**
 * Pinyin that a mirror site put behind characters which it had turned into traditional ones (editor-mistakes 11;
 * conventions, section 7). Such a text has dozens of them, so a line is one mistake. Comments are not looked at.
 */
export function* checkPinyin(sketch: Sketch): Iterable<Mistake> {
  let lineEnd = -1;
  for (const match of sketch.text.matchAll(PINYIN)) {
    if (match.index < lineEnd || commentAt(sketch, match.index) !== undefined) continue;
    const lineBreak = sketch.text.indexOf('\n', match.index);
    lineEnd = lineBreak === -1 ? sketch.text.length : lineBreak;
    const span = { start: match.index, end: match.index + match[0].length };
    yield { span, cause: { code: 'trad-pinyin', pinyin: match[0] } };
  }
}
