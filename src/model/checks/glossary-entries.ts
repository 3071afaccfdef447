import type { GlossaryEntry } from '../glossary.ts';
import type { Remark } from '../remark.ts';

/** A term stands in the glossary once: of two renderings nobody knows which is meant. */
export function checkGlossaryEntries(entries: readonly GlossaryEntry[]): readonly Remark[] {
  const seen = new Set<string>();
  return entries.flatMap(({ zh }, index): readonly Remark[] => {
    const again = seen.has(zh);
    seen.add(zh);
    return again ? [{ severity: 'warning', path: [index, 'zh'], cause: { code: 'glossary-twice', zh } }] : [];
  });
}
