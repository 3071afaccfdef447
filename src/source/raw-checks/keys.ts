import type { Mistake } from '../cause.ts';
import { characterName } from '../character-name.ts';
import type { Sketch } from '../sketch/sketch.ts';
import { textOf } from '../sketch/typed.ts';

/** Odd spaces and format characters; a byte-order mark is reported by itself, as one that was left inside a file. */
const UNSEEN = /(?! )\p{Zs}|(?!\uFEFF)\p{Cf}|\u034F/u;

/** Nearly all keys are ASCII, and need not be searched for properties of characters, which is slow. */
const NOT_ASCII = /[^ -~]/;

/** Invisible characters inside a key, which make it another key that looks the same (editor-mistakes 06). */
export function* checkKeys(sketch: Sketch): Iterable<Mistake> {
  for (const { key } of sketch.entries) {
    if (key === undefined || key.quoted) continue;
    const typed = textOf(sketch, key.span);
    const at = NOT_ASCII.test(typed) ? typed.search(UNSEEN) : -1;
    if (at === -1) continue;
    const start = key.span.start + at;
    const seen = typed.replace(new RegExp(UNSEEN, 'gu'), '').replace('\uFEFF', '');
    const cause = { code: 'zero-width', character: characterName(typed.slice(at)), key: seen } as const;
    yield { span: { start, end: start + 1 }, cause };
  }
}
