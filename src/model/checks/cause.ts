/** What can be wrong between the parts of a report that are each well-formed. */
export type CheckCause =
  | {
      readonly code: 'missing-ref';
      readonly id: string;
      readonly near?: string | undefined;
      readonly what: 'figure' | 'source' | 'indicator';
    }
  | { readonly code: 'indicator-twice'; readonly indicator: string; readonly figure: string }
  | { readonly code: 'same-id'; readonly id: string }
  /** The page itself has a place of this name. */
  | { readonly code: 'taken-id'; readonly id: string }
  | { readonly code: 'source-needed'; readonly sources: readonly string[] }
  | { readonly code: 'figure-unused'; readonly id: string }
  | { readonly code: 'stray-brace' }
  | { readonly code: 'digits-in-prose'; readonly digits: string }
  | { readonly code: 'figures-differ'; readonly onlyZh: readonly string[]; readonly onlyEn: readonly string[] }
  | { readonly code: 'not-translated' }
  | { readonly code: 'en-still-chinese'; readonly found: string }
  | { readonly code: 'zh-punctuation-in-en'; readonly mark: string; readonly write: string }
  | { readonly code: 'ascii-punctuation-in-zh'; readonly mark: string; readonly write: string }
  | { readonly code: 'highlights-count'; readonly count: number }
  | { readonly code: 'wrong-place'; readonly typed: string; readonly folder: string }
  | { readonly code: 'wrong-year'; readonly typed: number; readonly file: string }
  | { readonly code: 'unknown-place'; readonly place: string }
  /** The amount of the part or the closed exceeds the whole. */
  | { readonly code: 'part-above-whole'; readonly part: string; readonly whole: string }
  | {
      readonly code: 'not-one-set';
      readonly part: string;
      readonly whole: string;
      readonly relation: 'closes' | 'part-of';
    }
  | { readonly code: 'circular-relation'; readonly id: string }
  /** The amount is words, a range or a rank. */
  | { readonly code: 'no-number'; readonly id: string }
  | { readonly code: 'units-differ'; readonly units: readonly string[] }
  | { readonly code: 'too-far-apart'; readonly largest: string; readonly smallest: string }
  | { readonly code: 'sum-mismatch'; readonly whole: string; readonly sum: string; readonly parts: readonly string[] }
  | { readonly code: 'not-a-rate'; readonly id: string; readonly unit: string }
  | { readonly code: 'one-bar' }
  | { readonly code: 'not-countable'; readonly id: string; readonly why: 'approximate' | 'above-60' | 'fraction' }
  | { readonly code: 'highlight-not-shown'; readonly id: string }
  | { readonly code: 'periods-differ'; readonly ids: readonly string[] }
  | { readonly code: 'chart-misplaced'; readonly kind: string }
  | { readonly code: 'no-honours'; readonly kind: string };
