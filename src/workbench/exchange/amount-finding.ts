import type { AmountCause } from '../../model/amount/cause.ts';
import { parseAmount } from '../../model/amount/parse.ts';
import type { Plain } from '../../source/plain.ts';
import type { TableCause } from '../../source/table-cause.ts';
import { valueAt } from './entry.ts';

/** Why an amount in a cell cannot be read: for words the remedy is another column, not another way of writing YAML. */
export function amountCause(cause: AmountCause, amount: string): AmountCause | TableCause {
  const isWords =
    cause.code === 'amount-words-only' || (cause.code === 'amount-mixed-numerals' && cause.corrected === undefined);
  return isWords ? { code: 'words-for-amount', found: amount } : cause;
}

/** That an amount lost or changed the unit that the figure had before it was imported. */
export function unitFinding(before: Plain | undefined, after: Plain | undefined): TableCause | undefined {
  const [old, typed] = [amountOf(before), amountOf(after)];
  const [was, is] = [unitOf(old), unitOf(typed)];
  if (was === undefined || was === '' || is === undefined || is === was) return undefined;
  return is === ''
    ? { code: 'unit-lost', unit: was, before: old, found: typed }
    : { code: 'unit-changed', before: was, found: is };
}

function amountOf(figure: Plain | undefined): string {
  const amount = valueAt(figure, ['amount']);
  return typeof amount === 'string' ? amount : '';
}

/** The unit of a phrase, empty where it has none; undefined where the phrase is no number. */
function unitOf(phrase: string): string | undefined {
  const reading = parseAmount(phrase);
  if (!reading.ok) return undefined;
  return reading.amount.kind === 'interval' ? reading.amount.to.unit : reading.amount.unit;
}
