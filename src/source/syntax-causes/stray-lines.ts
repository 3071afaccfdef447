import type { Mistake } from '../cause.ts';
import type { Entry, Sketch } from '../sketch/sketch.ts';
import { textOf, typedKey } from '../sketch/typed.ts';
import type { Span } from '../span.ts';

/** A word that may be a key, and what follows it. */
const WORD = /^([a-z][a-z0-9_-]*)(?:[ \t]+(.*))?$/su;

/** A short word in Chinese before a full-width colon, as glossaries have for keys. */
const CHINESE_KEY = /^([\p{Script=Han}A-Za-z0-9_-]{1,12})\s*：\s*(.*)$/su;

/**
 * Lines of text where a key must stand: a second paragraph typed at the left margin (editor-mistakes 31), or a key
 * whose colon is missing or, after a Chinese word, full-width. Of lines that follow each other the first is named.
 */
export function* explainStrayLines(sketch: Sketch): Iterable<Mistake> {
  let lastLine = -2;
  for (const [index, entry] of sketch.entries.entries()) {
    const { setting, value } = entry;
    if (entry.key !== undefined || value.kind !== 'plain' || (setting !== 'line' && setting !== 'dash')) continue;
    const hasKeysBelow = holdsKeys(sketch, value.more) || isFollowedByKey(entry, sketch.entries[index + 1]);
    const mistake = mistakeOf(sketch, entry, value.span, hasKeysBelow);
    if (mistake === undefined) continue;
    const isFirst = entry.line !== lastLine + 1;
    lastLine = entry.line;
    if (isFirst) yield mistake;
  }
}

function mistakeOf(sketch: Sketch, entry: Entry, span: Span, hasKeysBelow: boolean): Mistake | undefined {
  const typed = textOf(sketch, span);
  const above = entry.setting === 'line' ? (entry.beside ?? entry.level?.entry) : undefined;
  const [, word, text = ''] = WORD.exec(typed) ?? [];
  if (word !== undefined && (hasKeysBelow || (above?.key !== undefined && beginsLikeValue(text)))) {
    const write = `${entry.setting === 'dash' ? '- ' : ''}${word}: ${text}`.trimEnd();
    return { span, cause: { code: 'missing-colon', write } };
  }
  if (above?.key === undefined) return hasKeysBelow ? { span, cause: { code: 'missing-colon' } } : undefined;
  return chineseKey(sketch, above, typed, span.start) ?? paragraph(sketch, above, span);
}

/** Whether the text goes on, to YAML, with a line that is a key of its own. */
function holdsKeys(sketch: Sketch, lines: readonly Span[]): boolean {
  return lines.some((line) => /^[\w-]+:(?:[ \t]|$)/.test(textOf(sketch, line)));
}

function isFollowedByKey(entry: Entry, next: Entry | undefined): boolean {
  return next?.setting === 'line' && next.key !== undefined && next.column === entry.column;
}

/** Whether what follows a word is what no English sentence has there: a Chinese text, quotes or brackets. */
function beginsLikeValue(text: string): boolean {
  return /^[\p{Script=Han}“"'{[]/u.test(text);
}

/** After a text that ends like a sentence, such a line is another paragraph of it. */
function chineseKey(sketch: Sketch, above: Entry, typed: string, start: number): Mistake | undefined {
  const [, key, value] = CHINESE_KEY.exec(typed) ?? [];
  const aboveText = above.value.kind === 'plain' ? textOf(sketch, above.value.more.at(-1) ?? above.value.span) : '';
  if (key === undefined || above.value.kind === 'block' || /[。！？；，、]$/.test(aboveText)) return undefined;
  const colon = start + typed.indexOf('：');
  return { span: { start: colon, end: colon + 1 }, cause: { code: 'fullwidth-colon', write: `${key}: ${value}` } };
}

function paragraph(sketch: Sketch, above: Entry, span: Span): Mistake {
  const key = typedKey(sketch, above) ?? '';
  return { span, cause: { code: 'unquoted-multiline', key, block: above.value.kind === 'block' } };
}
