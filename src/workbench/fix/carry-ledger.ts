import type { Text } from '../../model/text.ts';
import { type Ledger, translationState } from '../../model/translation/ledger.ts';
import { textHash } from '../../model/translation/text-hash.ts';

/** A text before and after its punctuation was mended. */
export interface MendedText {
  readonly before: Text;
  readonly after: Text;
}

/**
 * The ledger that knows mended texts as it knew them before: punctuation makes no translation stale, and none fresh.
 * The same ledger where it knew none of them.
 */
export function carryLedger(ledger: Ledger, texts: readonly MendedText[]): Ledger {
  const next = new Map(ledger);
  let isChanged = false;
  for (const { before, after } of texts) {
    const made = before.en === undefined ? undefined : ledger.get(textHash(before.en));
    if (made === undefined || after.en === undefined) continue;
    const isRecorded = translationState(before, ledger) === 'recorded';
    const english = textHash(after.en);
    next.set(english, new Set([...(next.get(english) ?? []), ...made, ...(isRecorded ? [textHash(after.zh)] : [])]));
    isChanged = true;
  }
  return isChanged ? next : ledger;
}
