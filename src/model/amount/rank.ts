import type { Rank } from './amount.ts';
import type { AmountReading } from './cause.ts';

const UNITS: readonly Rank['unit'][] = ['名', '位', ''];

/** Reads a place in an order: 第1名, 第3位, 第2. Other ordinals (第1场, 第3届) count events and are no rank. */
export function parseRank(phrase: string): AmountReading<Rank> {
  const [, place, rest] = /^第([1-9]\d*)(.*)$/u.exec(phrase) ?? [];
  const unit = UNITS.find((candidate) => candidate === rest);
  if (place === undefined || unit === undefined) {
    return { ok: false, cause: { code: 'amount-rank', offset: 0, found: phrase } };
  }
  return { ok: true, amount: { kind: 'rank', place, unit } };
}
