import type { Mistake } from '../cause.ts';
import type { Entry, Sketch } from '../sketch/sketch.ts';
import { entryWith, inQuotes, textOf } from '../sketch/typed.ts';

/** What may follow a backslash in double quotes (YAML 1.2, 5.7). */
const ESCAPE = /^\\(?:[0abt\tnvfre "/\\N_LP\n]|x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8})/;
const FILE_NAME = /\.(?:jpe?g|png|webp|gif|svg|heic|pdf|docx?|xlsx?|csv|ya?ml|mdx?|mp4)$/i;

/**
 * Backslashes in double quotes, where each begins an escape (editor-mistakes 30). In a Windows path they must be
 * slashes, even where YAML reads the escape silently: "images\new.jpg" has a line break in it.
 */
export function* checkBackslashes(sketch: Sketch): Iterable<Mistake> {
  for (const entry of sketch.entries) {
    const { value } = entry;
    if (value.kind !== 'quoted' || value.quote !== '"' || !value.closed) continue;
    const typed = textOf(sketch, value.span).slice(1, -1);
    if (typed.includes('\\')) yield* checkEscapes(sketch, entry, typed);
  }
}

function* checkEscapes(sketch: Sketch, entry: Entry, typed: string): Iterable<Mistake> {
  const isFile = !/[\s，。]/.test(typed) && FILE_NAME.test(typed);
  for (const { index, 0: found } of typed.matchAll(/\\.?/gsu)) {
    const isLegal = ESCAPE.test(typed.slice(index, index + 10));
    if (isLegal && (!isFile || found === '\\\\' || found === '\\"')) continue;
    const start = entry.value.span.start + 1 + index;
    const span = { start, end: start + 1 };
    if (isFile || /^[A-Za-z]:\\/.test(typed)) {
      const write = entryWith(sketch, entry, typed.replaceAll(/\\+/g, '/'));
      yield { span, cause: { code: 'backslash-path', write } };
    } else {
      const write = entryWith(sketch, entry, inQuotes(typed));
      yield { span, cause: { code: 'backslash-escape', escape: found, write } };
    }
    return;
  }
}
