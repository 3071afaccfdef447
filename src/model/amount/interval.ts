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

/** Only that a range is approximate can be said of it; 超过, 余 or 以上 contradict one of its ends. */
function findQualifier(from: Quantity, to: Quantity, phrase: string, toAt: number): AmountCause | undefined {
  const code = 'amount-range-qualified';
  const leading = boundOf(from) === 'about' ? undefined : from.leading;
  const ofFirst = leading ?? from.beforeScale ?? from.afterScale ?? from.trailing;
  if (ofFirst !== undefined) return { code, offset: phrase.indexOf(ofFirst), found: ofFirst };
  const trailing = boundOf(to) === 'about' ? undefined : to.trailing;
  const ofSecond = to.leading ?? to.beforeScale ?? to.afterScale ?? trailing;
  if (ofSecond !== undefined) return { code, offset: phrase.indexOf(ofSecond, toAt), found: ofSecond };
  return undefined;
}

/**
 * What the first end lacks where leaving it out is ambiguous: 9～16亿 may begin at 9 or at 9亿
 * (GB/T 15835-2011, 数值范围), so the reader is not left to guess.
 */
function findOmission(from: Quantity, to: Quantity): string {
  if (from.unit !== '') return '';
  const scale = from.scale === undefined ? (to.scale ?? '') : '';
  return scale + (to.unit === '%' || to.unit === '‰' ? to.unit : '');
}

function findMistake(from: Quantity, to: Quantity, phrase: string, markAt: number): AmountCause | undefined {
  const toAt = markAt + 1;
  const qualifier = findQualifier(from, to, phrase, toAt);
  if (qualifier !== undefined) return qualifier;
  const first = phrase.slice(0, markAt);
  const second = phrase.slice(toAt);
  const omission = findOmission(from, to);
  if (omission !== '') {
    const corrected = first + omission + phrase.slice(markAt);
    return { code: 'amount-range-ambiguous', offset: 0, found: first, corrected };
  }
  if (from.unit !== '' && from.unit !== to.unit) {
    return { code: 'amount-range-units', offset: toAt, found: second, first };
  }
  const ascending = compareDecimals(exactValue(from), exactValue(to)) < 0;
  return ascending ? undefined : { code: 'amount-range-order', offset: toAt, found: second, first };
}

/** Reads a range. `placed` is the mark that `findIntervalMark` found in the phrase. */
export function parseInterval(phrase: string, placed: PlacedMark): AmountReading<Interval> {
  const { mark, offset } = placed;
  const from = parseQuantity(phrase.slice(0, offset));
  if (!from.ok) return from;
  const to = parseQuantity(phrase.slice(offset + mark.length), offset + mark.length);
  if (!to.ok) return to;
  const cause = findMistake(from.amount, to.amount, phrase, offset);
  if (cause !== undefined) return { ok: false, cause };
  return { ok: true, amount: { kind: 'interval', from: from.amount, to: to.amount, mark } };
}
