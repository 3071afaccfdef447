import type { Mistake, SourceCause } from '../cause.ts';
import { characterName } from '../character-name.ts';
import { commentAt, entryWithKeyAt } from '../sketch/find.ts';
import type { Sketch } from '../sketch/sketch.ts';

/**
 * Runs of characters that no editor typed. 锟斤拷 is what U+FFFD becomes when UTF-8 is read as GBK once more.
 * Invisible characters that emoji and some scripts need (U+200C, U+200D, tags) are let through.
 */
const UNTYPED = new RegExp(
  [
    /(?<mojibake>(?:\uFFFD|锟斤拷)+)/,
    /(?<bom>\uFEFF)/,
    /(?<privateUse>\p{Co}+)/u,
    /(?<unseen>(?:(?![\u200C-\u200D\uFEFF\u{E0020}-\u{E007F}])\p{Cf})+)/u,
    /(?<control>(?:(?![\t\n])\p{Cc}|[\p{Cs}\u2028\u2029\uFFFE\uFFFF])+)/u,
  ]
    .map((part) => part.source)
    .join('|'),
  'gu',
);

/** Units of which all of those are made. Most files have none of them, and this is ten times as fast. */
const SUSPECT = new RegExp(
  '[\\0-\\x08\\x0B-\\x1F\\x7F-\\x9F\\xAD\\u0600-\\u070F\\u0890-\\u08E2\\u180E\\u200B-\\u200F' +
    '\\u2028-\\u202E\\u2060-\\u206F\\uD800-\\uF8FF\\uFEFF\\uFFF0-\\uFFFF]|锟斤拷',
);

type Groups = Readonly<Record<string, string | undefined>>;

/**
 * Damaged and invisible characters anywhere but in comments, inside quotes and block texts too (editor-mistakes
 * 07 to 10). A line of mojibake is one mistake.
 */
export function* checkCharacters(sketch: Sketch): Iterable<Mistake> {
  if (!SUSPECT.test(sketch.text)) return;
  let mojibakeLineEnd = -1;
  for (const { index: start, 0: found, groups = {} } of sketch.text.matchAll(UNTYPED)) {
    const isMojibake = groups.mojibake !== undefined;
    if (isMojibake && start < mojibakeLineEnd) continue;
    if (!found.includes('\0') && commentAt(sketch, start) !== undefined) continue;
    if (isMojibake) mojibakeLineEnd = endOfLine(sketch.text, start);
    const cause = causeOf(sketch, start, found, groups);
    if (cause !== undefined) yield { span: { start, end: start + found.length }, cause };
  }
}

function causeOf(sketch: Sketch, start: number, found: string, groups: Groups): SourceCause | undefined {
  const character = characterName(found);
  if (groups.mojibake !== undefined) return { code: 'mojibake', found: found.startsWith('锟') ? '锟斤拷' : '\uFFFD' };
  if (groups.bom !== undefined) return { code: 'bom-inside' };
  if (groups.privateUse !== undefined) return { code: 'private-use', character };
  if (groups.control !== undefined) return { code: 'control-char', character };
  // In a key the character makes another key of it, which checkKeys reports.
  return entryWithKeyAt(sketch, start) === undefined ? { code: 'invisible-in-text', character } : undefined;
}

function endOfLine(text: string, start: number): number {
  const lineBreak = text.indexOf('\n', start);
  return lineBreak === -1 ? text.length : lineBreak;
}
