import type { Interval, Quantity, Rank } from './amount.ts';
import type { AmountReading } from './cause.ts';
import { findIntervalMark, parseInterval } from './interval.ts';
import { findTextBeforeNumber, parseQuantity } from './quantity.ts';
import { parseRank } from './rank.ts';
import { findTypingMistake } from './typing-mistakes.ts';

/**
 * Reads an amount as the source has it: `1790余万元`, `超过8万人次`, `3.5%以内`, `9亿～16亿元`, `第1名`.
 * Strict and without loss: what is accepted is written again character for character, and what is doubtful is
 * refused with its cause and place. Words without a number (近一半) are refused too; the editor types them in both languages.
 */
export function parseAmount(phrase: string): AmountReading<Quantity | Interval | Rank> {
  if (phrase === '') return { ok: false, cause: { code: 'amount-empty', offset: 0, found: '' } };
  if (!/[\d０-９]/.test(phrase)) return { ok: false, cause: { code: 'amount-words-only', offset: 0, found: phrase } };
  const rank = phrase.startsWith('第');
  const mistake = findTypingMistake(phrase) ?? (rank ? undefined : findTextBeforeNumber(phrase));
  if (mistake !== undefined) return { ok: false, cause: mistake };
  if (rank) return parseRank(phrase);
  const mark = findIntervalMark(phrase);
  return mark === undefined ? parseQuantity(phrase) : parseInterval(phrase, mark);
}
