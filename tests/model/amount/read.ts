import type { Interval, Quantity, Rank } from '../../../src/model/amount/amount.ts';
import { parseAmount } from '../../../src/model/amount/parse.ts';

/** The amount that a phrase is; a test that gives a phrase that is none fails. */
export function read(phrase: string): Quantity | Interval | Rank {
  const reading = parseAmount(phrase);
  if (!reading.ok) throw new Error(`${phrase}: ${reading.cause.code}`);
  return reading.amount;
}
