import type { Quantity, TrailingWord } from './amount.ts';
import type { AmountCause, AmountReading } from './cause.ts';
import { findConflict, findUnitMistake } from './quantity-mistakes.ts';
import { realUnit } from './units.ts';
import { INNER_BOUNDS, LEADING_BOUNDS, SCALE_POWERS, TRAILING_BOUNDS, wordAtEnd, wordAtStart } from './words.ts';

/** Words before the number that are no qualifier: 均, 累计, 六针. They say what is counted and belong into the label. */
export function findTextBeforeNumber(phrase: string): AmountCause | undefined {
  const [before = ''] = /^[^\d]*?(?=-?\d)/.exec(phrase) ?? [];
  const leading = wordAtEnd(before, LEADING_BOUNDS) ?? '';
  const found = before.slice(0, before.length - leading.length);
  if (found === '') return undefined;
  const corrected = /^\p{Script=Han}+$/u.test(found) ? phrase.slice(found.length) : undefined;
  return { code: 'amount-text-before-number', offset: 0, found, corrected };
}

/** The qualifier at the end of the unit. 内 is one after 天 or 公里, but in 3处市内 it is part of the words. */
function trailingWord(unit: string): TrailingWord | undefined {
  const word = wordAtEnd(unit, TRAILING_BOUNDS);
  return word === '内' && realUnit(unit.slice(0, -1)) === undefined ? undefined : word;
}

/**
 * Reads one number with what stands around it. `start` is where the text begins in the phrase that the editor typed;
 * before the number the text has nothing but a qualifier.
 */
export function parseQuantity(text: string, start = 0): AmountReading<Quantity> {
  const [, before = '', digits = '', after = ''] = /^(.*?)(-?\d+(?:\.\d+)?)(.*)$/su.exec(text) ?? [];
  const leading = wordAtStart(before, LEADING_BOUNDS);

  let rest = after;
  const beforeScale = wordAtStart(rest, INNER_BOUNDS);
  rest = rest.slice(beforeScale?.length ?? 0);
  const scale = wordAtStart(rest, SCALE_POWERS);
  rest = rest.slice(scale?.length ?? 0);
  const mayFollowScale = scale !== undefined && beforeScale === undefined;
  const afterScale = mayFollowScale ? wordAtStart(rest, INNER_BOUNDS) : undefined;
  rest = rest.slice(afterScale?.length ?? 0);
  const trailing = trailingWord(rest);
  const unit = rest.slice(0, rest.length - (trailing?.length ?? 0));

  const quantity: Quantity = { kind: 'quantity', leading, digits, beforeScale, scale, afterScale, unit, trailing };
  const cause = findUnitMistake(unit, start + text.length - rest.length) ?? findConflict(quantity, text, start);
  return cause === undefined ? { ok: true, amount: quantity } : { ok: false, cause };
}
