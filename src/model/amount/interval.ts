import type { Interval, IntervalMark, Quantity } from './amount.ts';
import type { AmountCause, AmountReading } from './cause.ts';
import { compareDecimals } from './decimal.ts';
import { parseQuantity } from './quantity.ts';
import { boundOf, exactValue } from './value.ts';
import { INTERVAL_MARKS } from './words.ts';

/** The mark of a range in a phrase and where it stands. */
interface PlacedMark {
  readonly mark: IntervalMark;
  readonly offset: number;
}

/** The first mark of a range: one that stands after a number and right before another. */
export function findIntervalMark(phrase: string): PlacedMark | undefined {
  const number = /-?\d+(?:\.\d+)?/.exec(phrase);
  if (number === null) return undefined;
  const afterNumber = number.index + number[0].length;
  const match = /[～—至-](?=-?\d)/.exec(phrase.slice(afterNumber));
  const mark = INTERVAL_MARKS.find((candidate) => candidate === match?.[0]);
  return match === null || mark === undefined ? undefined : { mark, offset: afterNumber + match.index };
}

/**
 * The first end with the scale and percent sign that it must carry itself: 9～16亿 may mean 9 or 9亿
 * (GB/T 15835-2011, 5.1.4), so the reader is not left to guess.
 */
function firstEndInFull(from: string, first: Quantity, second: Quantity): string | undefined {
  if (first.unit !== '') return undefined;
  const scale = first.scale === undefined ? (second.scale ?? '') : '';
  const sign = second.unit === '%' || second.unit === '‰' ? second.unit : '';
  return scale + sign === '' ? undefined : from + scale + sign;
}

function qualified(from: Quantity, to: Quantity, toAt: number): AmountCause | undefined {
  const inner = [from.beforeScale, from.afterScale, from.trailing, to.leading, to.beforeScale, to.afterScale];
  const word = inner.find((candidate) => candidate !== undefined);
  const code = 'amount-range-qualified';
  if (word !== undefined) return { code, offset: 0, found: word };
  if (from.leading !== undefined && boundOf(from) !== 'about') return { code, offset: 0, found: from.leading };
  if (to.trailing !== undefined && boundOf(to) !== 'about') return { code, offset: toAt, found: to.trailing };
  return undefined;
}

/** Reads a range. `placed` is the mark that `findIntervalMark` found in the phrase. */
export function parseInterval(phrase: string, { mark, offset }: PlacedMark): AmountReading<Interval> {
  const fromText = phrase.slice(0, offset);
  const toAt = offset + mark.length;
  const from = parseQuantity(fromText);
  if (!from.ok) return from;
  const to = parseQuantity(phrase.slice(toAt), toAt);
  if (!to.ok) return to;

  const wrong = qualified(from.amount, to.amount, toAt);
  if (wrong !== undefined) return { ok: false, cause: wrong };
  const inFull = firstEndInFull(fromText, from.amount, to.amount);
  if (inFull !== undefined) {
    const corrected = inFull + phrase.slice(offset);
    return { ok: false, cause: { code: 'amount-range-ambiguous', offset: 0, found: fromText, corrected } };
  }
  if (from.amount.unit !== '' && from.amount.unit !== to.amount.unit) {
    const found = phrase.slice(toAt);
    return { ok: false, cause: { code: 'amount-range-units', offset: toAt, found, first: from.amount.unit } };
  }
  if (compareDecimals(exactValue(from.amount), exactValue(to.amount)) >= 0) {
    return { ok: false, cause: { code: 'amount-range-order', offset: toAt, found: phrase.slice(toAt) } };
  }
  return { ok: true, amount: { kind: 'interval', from: from.amount, to: to.amount, mark } };
}
