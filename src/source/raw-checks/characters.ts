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

/**
 * Damaged and invisible characters anywhere but in comments, inside quotes and block texts too (editor-mistakes
 * 07 to 10). A line of mojibake is one mistake.
 */
export function* checkCharacters(sketch: Sketch): Iterable<Mistake> {
  let mojibakeLineEnd = -1;
  for (const match of sketch.text.matchAll(UNTYPED)) {
    const { index: start, groups } = match;
    const found = match[0];
    if (start < mojibakeLineEnd && groups?.mojibake !== undefined) continue;
    if (!found.includes('\0') && commentAt(sketch, start) !== undefined) continue;
    if (groups?.mojibake !== undefined) mojibakeLineEnd = endOfLine(sketch.text, start);
    const cause = causeOf(sketch, start, found, groups);
    if (cause !== undefined) yield { span: { start, end: start + found.length }, cause };
  }
}

function causeOf(
  sketch: Sketch,
  start: number,
  found: string,
  groups: Readonly<Record<string, string | undefined>> | undefined,
): SourceCause | undefined {
  const character = characterName(found);
  if (groups?.mojibake !== undefined)
    return { code: 'mojibake', found: found.startsWith('\uFFFD') ? '\uFFFD' : '锟斤拷' };
  if (groups?.bom !== undefined) return { code: 'bom-inside' };
  if (groups?.privateUse !== undefined) return { code: 'private-use', character };
  if (groups?.control !== undefined) return { code: 'control-char', character };
  // In a key the character makes another key of it, which checkKeys reports.
  return entryWithKeyAt(sketch, start) === undefined ? { code: 'invisible-in-text', character } : undefined;
}

function endOfLine(text: string, start: number): number {
  const lineBreak = text.indexOf('\n', start);
  return lineBreak === -1 ? text.length : lineBreak;
}
