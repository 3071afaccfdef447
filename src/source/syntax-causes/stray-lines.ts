import type { Mistake } from '../cause.ts';
import { listMarkOf } from '../raw-checks/list-marks.ts';
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
    if (!isStray(sketch, entry, index)) continue;
    const isFirst = entry.line !== lastLine + 1;
    lastLine = entry.line;
    if (isFirst) yield { span: entry.value.span, cause: causeOf(sketch, entry) };
  }
}

function isStray(sketch: Sketch, entry: Entry, index: number): boolean {
  if (entry.setting !== 'line' || entry.key !== undefined || entry.value.kind !== 'plain') return false;
  if (listMarkOf(sketch, entry) !== undefined) return false;
  const startsFile = index === 0 && sketch.entries[1]?.key !== undefined;
  return startsFile || entry.beside?.key !== undefined || entry.level?.key !== undefined;
}

function causeOf(sketch: Sketch, entry: Entry): Mistake['cause'] {
  const typed = textOf(sketch, entry.value.span);
  const [, word, text] = /^([a-z][a-z0-9_-]*)[ \t]+([\p{Script=Han}“"'{[].*)$/su.exec(typed) ?? [];
  const above = entry.beside ?? entry.level;
  if (word !== undefined || above === undefined) {
    return { code: 'missing-colon', write: word === undefined ? undefined : `${word}: ${text}` };
  }
  const [, key, value] = CHINESE_KEY.exec(typed) ?? [];
  const aboveText = above.value.kind === 'plain' ? textOf(sketch, above.value.more.at(-1) ?? above.value.span) : '';
  if (key !== undefined && above.value.kind !== 'block' && !/[。！？；，、]$/.test(aboveText)) {
    return { code: 'fullwidth-colon', write: `${key}: ${value}` };
  }
  return { code: 'unquoted-multiline', key: typedKey(sketch, above) ?? '', block: above.value.kind === 'block' };
}
