import type { Bound, Quantity } from './amount.ts';
import type { AmountReading } from './cause.ts';
import { INNER_BOUNDS, LEADING_BOUNDS, SCALE_POWERS, TRAILING_BOUNDS, wordAtEnd, wordAtStart } from './words.ts';

/** Words that say "more", "less" or "about" and would be lost if they were taken for part of a unit. */
const QUALIFIER_IN_UNIT = /以上|以内|以下|之内|左右|上下|不到|不足|不等|不止|出头|开外|个多|[余多]$/;

const UNIT_CHARACTER = /[\p{Script=Han}A-Za-z%‰℃°²³㎡/]/u;

/** Why a text after the scale cannot be a unit, or undefined where it can. */
function unitCause(unit: string, offset: number) {
  if (wordAtStart(unit, INNER_BOUNDS) !== undefined) {
    return { code: 'amount-inner-word-twice', offset, found: unit.slice(0, 1) } as const;
  }
  const scale = wordAtStart(unit, SCALE_POWERS);
  if (scale !== undefined) return { code: 'amount-scale-twice', offset, found: scale } as const;
  const number = /\d+/.exec(unit);
  if (number !== null) {
    return { code: 'amount-second-number', offset: offset + number.index, found: number[0] } as const;
  }
  const word = QUALIFIER_IN_UNIT.exec(unit);
  if (word !== null) return { code: 'amount-word-inside-unit', offset: offset + word.index, found: word[0] } as const;
  let at = offset;
  for (const character of unit) {
    if (!UNIT_CHARACTER.test(character))
      return { code: 'amount-unit-character', offset: at, found: character } as const;
    at += character.length;
  }
  return undefined;
}

interface PlacedWord {
  readonly word: string;
  readonly offset: number;
  readonly bound: Bound;
}

function conflict(words: readonly PlacedWord[]) {
  const [first, ...others] = words;
  const other = others.find(({ bound }) => bound !== first?.bound);
  if (first === undefined || other === undefined) return undefined;
  return { code: 'amount-qualifiers-conflict', offset: other.offset, found: other.word, first: first.word } as const;
}

/** Reads one number with what stands around it. `start` is where the text begins in the phrase that the editor typed. */
export function parseQuantity(text: string, start = 0): AmountReading<Quantity> {
  const numberAt = text.search(/-?\d/);
  if (numberAt === -1) return { ok: false, cause: { code: 'amount-words-only', offset: start, found: text } };

  const before = text.slice(0, numberAt);
  const leading = wordAtEnd(before, LEADING_BOUNDS);
  const extra = before.slice(0, before.length - (leading?.length ?? 0));
  if (extra !== '') {
    const corrected = start === 0 && /^\p{Script=Han}+$/u.test(extra) ? text.slice(extra.length) : undefined;
    return { ok: false, cause: { code: 'amount-text-before-number', offset: start, found: extra, corrected } };
  }

  const digits = /^-?\d+(?:\.\d+)?/.exec(text.slice(numberAt))?.[0] ?? '';
  let at = numberAt + digits.length;
  const beforeScaleAt = at;
  const beforeScale = wordAtStart(text.slice(at), INNER_BOUNDS);
  at += beforeScale?.length ?? 0;
  const scale = wordAtStart(text.slice(at), SCALE_POWERS);
  at += scale?.length ?? 0;
  const afterScaleAt = at;
  const afterScale =
    scale === undefined || beforeScale !== undefined ? undefined : wordAtStart(text.slice(at), INNER_BOUNDS);
  at += afterScale?.length ?? 0;
  const trailing = wordAtEnd(text.slice(at), TRAILING_BOUNDS);
  const trailingAt = text.length - (trailing?.length ?? 0);
  const unit = text.slice(at, trailingAt);

  const words: PlacedWord[] = [];
  if (leading !== undefined) words.push({ word: leading, offset: start, bound: LEADING_BOUNDS[leading] });
  if (beforeScale !== undefined) {
    words.push({ word: beforeScale, offset: start + beforeScaleAt, bound: INNER_BOUNDS[beforeScale] });
  }
  if (afterScale !== undefined) {
    words.push({ word: afterScale, offset: start + afterScaleAt, bound: INNER_BOUNDS[afterScale] });
  }
  if (trailing !== undefined) {
    words.push({ word: trailing, offset: start + trailingAt, bound: TRAILING_BOUNDS[trailing] });
  }
  const cause = unitCause(unit, start + at) ?? conflict(words);
  if (cause !== undefined) return { ok: false, cause };
  return { ok: true, amount: { kind: 'quantity', leading, digits, beforeScale, scale, afterScale, unit, trailing } };
}
