import { parseAmount } from '../../src/model/amount/parse.ts';
import type { Figure } from '../../src/model/figure.ts';

/** A figure with an amount as an editor types it, and whatever else a test speaks of. */
export function figureOf(amount: string, more: Partial<Figure> = {}): Figure {
  const reading = parseAmount(amount);
  if (!reading.ok) throw new Error(`not an amount: ${amount}`);
  return {
    id: 'a',
    label: { zh: '事项', en: 'Items' },
    amount: reading.amount,
    period: { kind: 'in', date: { year: 2023 } },
    standing: 'stated',
    source: 'daily',
    ...more,
  };
}

/** Figures by id. */
export function figuresOf(figures: Readonly<Record<string, Figure>>): ReadonlyMap<string, Figure> {
  return new Map(Object.entries(figures).map(([id, figure]) => [id, { ...figure, id }]));
}
