import type { Remark } from '../remark.ts';
import type { PlacedText } from '../report-texts.ts';
import { type Ledger, translationState } from '../translation/ledger.ts';

/**
 * English whose Chinese has changed since it was written is said to be stale. `part` is what `npm run translate` calls
 * the part of the content that the texts are of.
 */
export function checkTranslations(
  texts: readonly Pick<PlacedText, 'path' | 'text'>[],
  ledger: Ledger,
  part: string,
): readonly Remark[] {
  // Most sites in preparation have no ledger, and then nothing needs to be hashed.
  if (ledger.size === 0) return [];
  return texts.flatMap(({ path, text }): readonly Remark[] =>
    translationState(text, ledger) === 'stale'
      ? [{ severity: 'warning', path: [...path, 'en'], cause: { code: 'translation-stale', part } }]
      : [],
  );
}
