import type { Bound, Quantity } from './amount.ts';
import type { AmountCause } from './cause.ts';
import { realUnit, realUnitAtStart } from './units.ts';
import { INNER_BOUNDS, LEADING_BOUNDS, SCALE_POWERS, TRAILING_BOUNDS, wordAtStart } from './words.ts';

/** Words that say "more", "less" or "about" and would be lost if they were taken for part of a unit. */
const QUALIFIER_IN_UNIT = /以上|以内|以下|之内|左右|上下|不到|不足|不等|不止|出头|开外|个多|[余多内]$/;

const UNIT_CHARACTER = /[\p{Script=Han}A-Za-z%‰℃²³㎡]/u;

/** Why the text between scale and qualifier cannot be a unit. `offset` is where it stands in the phrase. */
export function findUnitMistake(unit: string, offset: number): AmountCause | undefined {
  const inner = wordAtStart(unit, INNER_BOUNDS);
  if (inner !== undefined) return { code: 'amount-inner-word-twice', offset, found: inner };
  const scale = wordAtStart(unit, SCALE_POWERS);
  if (scale !== undefined) return { code: 'amount-scale-twice', offset, found: scale };
  const number = /\d+(?:\.\d+)?/.exec(unit);
  if (number !== null) return { code: 'amount-second-number', offset: offset + number.index, found: number[0] };
  const word = QUALIFIER_IN_UNIT.exec(unit);
  if (word !== null) return { code: 'amount-word-inside-unit', offset: offset + word.index, found: word[0] };
  const stray = [...unit].find((character) => !UNIT_CHARACTER.test(character));
  if (stray !== undefined) {
    return { code: 'amount-unit-character', offset: offset + unit.indexOf(stray), found: stray };
  }
  if (realUnit(unit) !== undefined) return undefined;
  const real = realUnitAtStart(unit);
  if (real !== undefined) {
    return { code: 'amount-text-after-unit', offset: offset + real.length, found: unit.slice(real.length), unit: real };
  }
  const [foreign] = /^[^\p{Script=Han}]+/u.exec(unit) ?? [];
  return foreign === undefined ? undefined : { code: 'amount-unit-unknown', offset, found: foreign };
}

interface Qualifier {
  readonly word: string;
  readonly offset: number;
  readonly bound: Bound;
}

/**
 * Two qualifiers of one number that say different things: 近2万余人, 超过80%以上. Two that say the same (约300人左右) are a
 * blemish of style that the source may have, and stay.
 */
export function findConflict(quantity: Quantity, text: string, start: number): AmountCause | undefined {
  const { leading, beforeScale, afterScale, trailing, digits, scale = '' } = quantity;
  const inner = beforeScale ?? afterScale;
  const innerAt = text.indexOf(digits) + digits.length + (afterScale === undefined ? 0 : scale.length);
  const qualifiers: Qualifier[] = [];
  if (leading !== undefined) qualifiers.push({ word: leading, offset: 0, bound: LEADING_BOUNDS[leading] });
  if (inner !== undefined) qualifiers.push({ word: inner, offset: innerAt, bound: INNER_BOUNDS[inner] });
  if (trailing !== undefined) {
    qualifiers.push({ word: trailing, offset: text.length - trailing.length, bound: TRAILING_BOUNDS[trailing] });
  }
  const [first, ...others] = qualifiers;
  const other = others.find(({ bound }) => bound !== first?.bound);
  if (first === undefined || other === undefined) return undefined;
  const { word, offset } = other;
  return { code: 'amount-qualifiers-conflict', offset: start + offset, found: word, first: first.word };
}
