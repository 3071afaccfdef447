import type { Mistake } from '../cause.ts';
import type { Entry, Sketch } from '../sketch/sketch.ts';
import { textOf, typedKey } from '../sketch/typed.ts';

/** A short word in Chinese before a full-width colon, as glossaries have for keys. */
const CHINESE_KEY = /^([\p{Script=Han}A-Za-z0-9_-]{1,12})\s*：\s*(.*)$/su;

/**
 * Lines of text where a key must stand: a second paragraph typed at the left margin (editor-mistakes 31), or a key
 * whose colon is missing or, after a Chinese word, full-width. Of lines that follow each other the first is named.
 */
export function* explainStrayLines(sketch: Sketch): Iterable<Mistake> {
  let lastLine = -2;
  for (const [index, entry] of sketch.entries.entries()) {
    if (entry.key !== undefined || entry.value.kind !== 'plain' || entry.setting.startsWith('flow')) continue;
    const cause = causeOf(sketch, entry, sketch.entries[index + 1], index === 0);
    if (cause === undefined) continue;
    const isFirst = entry.line !== lastLine + 1;
    lastLine = entry.line;
    if (isFirst) yield { span: entry.value.span, cause };
  }
}

function causeOf(
  sketch: Sketch,
  entry: Entry,
  next: Entry | undefined,
  isFirst: boolean,
): Mistake['cause'] | undefined {
  const typed = textOf(sketch, entry.value.span);
  const above = entry.setting === 'line' ? (entry.beside ?? entry.level?.entry) : undefined;
  const [, word, text] = /^([a-z][a-z0-9_-]*)(?:[ \t]+(.*))?$/su.exec(typed) ?? [];
  if (word !== undefined && (holdsKeys(sketch, entry) || isFollowedByKey(entry, next) || hasTextOfValue(above, text))) {
    return { code: 'missing-colon', write: `${entry.setting === 'dash' ? '- ' : ''}${word}: ${text ?? ''}`.trimEnd() };
  }
  if (above?.key !== undefined) return chineseKey(sketch, above, typed) ?? paragraph(sketch, above);
  return isFirst && isFollowedByKey(entry, next) ? { code: 'missing-colon', write: undefined } : undefined;
}

/** Whether the text goes on, to YAML, with a line that is a key of its own. */
function holdsKeys(sketch: Sketch, { value }: Entry): boolean {
  return value.kind === 'plain' && value.more.some((line) => /^[\w-]+:(?:[ \t]|$)/.test(textOf(sketch, line)));
}

function isFollowedByKey(entry: Entry, next: Entry | undefined): boolean {
  return next?.setting === 'line' && next.key !== undefined && next.column === entry.column;
}

/** Whether a word beside a key has after it what no English sentence has: a Chinese text, quotes or brackets. */
function hasTextOfValue(above: Entry | undefined, text: string | undefined): boolean {
  return above?.key !== undefined && text !== undefined && /^[\p{Script=Han}“"'{[]/u.test(text);
}

function chineseKey(sketch: Sketch, above: Entry, typed: string): Mistake['cause'] | undefined {
  const [, key, value] = CHINESE_KEY.exec(typed) ?? [];
  const aboveText = above.value.kind === 'plain' ? textOf(sketch, above.value.more.at(-1) ?? above.value.span) : '';
  if (key === undefined || above.value.kind === 'block' || /[。！？；，、]$/.test(aboveText)) return undefined;
  return { code: 'fullwidth-colon', write: `${key}: ${value}` };
}

function paragraph(sketch: Sketch, above: Entry): Mistake['cause'] {
  return { code: 'unquoted-multiline', key: typedKey(sketch, above) ?? '', block: above.value.kind === 'block' };
}
