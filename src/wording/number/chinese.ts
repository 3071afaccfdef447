import type { Amount, Quantity } from '../../model/amount/amount.ts';
import { type AmountPart, joinParts, unspaced } from './part.ts';

function quantityPieces(quantity: Quantity) {
  return [
    { role: 'qualifier', text: quantity.leading ?? '' },
    { role: 'number', text: quantity.digits },
    { role: 'qualifier', text: quantity.beforeScale ?? '' },
    { role: 'scale', text: quantity.scale ?? '' },
    { role: 'qualifier', text: quantity.afterScale ?? '' },
    { role: 'unit', text: quantity.unit },
    { role: 'qualifier', text: quantity.trailing ?? '' },
  ] as const;
}

/** The pieces of an amount in Chinese, in reading order; joined they are the phrase that the editor typed. */
export function chineseParts(amount: Amount): readonly AmountPart[] {
  switch (amount.kind) {
    case 'quantity':
      return unspaced(quantityPieces(amount));
    case 'interval':
      return unspaced([
        ...quantityPieces(amount.from),
        { role: 'mark', text: amount.mark },
        ...quantityPieces(amount.to),
      ]);
    case 'rank':
      return unspaced([
        { role: 'mark', text: '第' },
        { role: 'number', text: amount.place },
        { role: 'unit', text: amount.unit },
      ]);
    case 'wording':
      return unspaced([{ role: 'words', text: amount.zh }]);
  }
}

/** The amount in Chinese, exactly as it was typed. */
export function writeChinese(amount: Amount): string {
  return joinParts(chineseParts(amount));
}
