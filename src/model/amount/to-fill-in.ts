import type { Amount, Wording } from './amount.ts';

/**
 * What stands for the amount of a figure that is still to be filled in, as in a report begun from last year's. It is
 * words, so that nothing is drawn, compared or calculated from it, and a draft shows it where the number will stand.
 */
export const TO_FILL_IN: Wording = { kind: 'wording', zh: '待填', en: 'to be filled in' };

/** Whether an amount is still to be filled in, however that was typed: left empty, or in these words. */
export function isToFillIn(amount: Amount | undefined): boolean {
  return amount?.kind === 'wording' && amount.zh === TO_FILL_IN.zh;
}
