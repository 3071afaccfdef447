import type { Remark } from '../../remark.ts';
import type { PlacedText } from '../../report-texts.ts';
import { type Ledger, translationState } from '../../translation/ledger.ts';

/** How many texts of a file have no English yet, or English whose Chinese has changed: one notice for the file. */
export function checkTranslationPublishing(
  texts: readonly Pick<PlacedText, 'text'>[],
  ledger: Ledger,
): readonly Remark[] {
  const states = texts.map(({ text }) => translationState(text, ledger));
  const count = (wanted: string) => states.filter((state) => state === wanted).length;
  const [missing, stale] = [count('missing'), count('stale')];
  if (missing === 0 && stale === 0) return [];
  return [
    {
      severity: 'notice',
      path: [],
      atKey: true,
      cause: { code: 'publish-translations', texts: texts.length, missing, stale },
    },
  ];
}
