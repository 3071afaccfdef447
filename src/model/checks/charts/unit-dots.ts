import type { Quantity } from '../../amount/amount.ts';
import { compareDecimals } from '../../amount/decimal.ts';
import { boundOf, exactValue } from '../../amount/value.ts';
import type { Remark } from '../../remark.ts';
import { type Drawn, refusal } from './drawn.ts';

/** More dots than this are no longer counted by eye. */
const MOST_DOTS = '60';

/** A dot stands for one thing: only exact whole numbers can be drawn so. */
export function unitDotsRule(drawn: readonly Drawn[]): readonly Remark[] {
  return drawn.flatMap(({ path, figure }): readonly Remark[] => {
    const why = figure.amount.kind === 'quantity' ? notCountable(figure.amount) : undefined;
    return why === undefined ? [] : [refusal(path, { code: 'not-countable', id: figure.id, why })];
  });
}

function notCountable(quantity: Quantity): 'approximate' | 'above-60' | 'fraction' | undefined {
  if (boundOf(quantity) !== 'exact') return 'approximate';
  const value = exactValue(quantity);
  if (value.includes('.') || value.startsWith('-')) return 'fraction';
  return compareDecimals(value, MOST_DOTS) > 0 ? 'above-60' : undefined;
}
