import type { AmountCause } from '../../model/amount/cause.ts';
import { parseAmount } from '../../model/amount/parse.ts';
import type { Plain } from '../../source/plain.ts';
import { withNoun, writeAmount } from '../../wording/number/amount.ts';
import { isMap, valueAt } from './entry.ts';
import type { Words } from './words.ts';

/** How the amount of a figure will be written, or why it cannot be read; nothing where the figure has no amount. */
export type AmountReading =
  | { readonly ok: true; readonly words: Words | undefined }
  | { readonly ok: false; readonly cause: AmountCause };

/** Reads the amount of a figure as it stands, or would stand, in the file. */
export function readAmount(figure: Plain | undefined): AmountReading {
  const amount = valueAt(figure, ['amount']);
  if (isMap(amount) || amount === undefined || amount === null || typeof amount !== 'string') {
    return { ok: true, words: undefined };
  }
  const reading = parseAmount(amount);
  if (!reading.ok) return { ok: false, cause: reading.cause };
  const [one, other] = [valueAt(figure, ['noun', 'one']), valueAt(figure, ['noun', 'other'])];
  const english =
    typeof one === 'string' && typeof other === 'string'
      ? withNoun(reading.amount, { one, other }, 'figure')
      : writeAmount(reading.amount, 'en', 'figure');
  return { ok: true, words: { zh: writeAmount(reading.amount, 'zh', 'figure'), en: english } };
}
