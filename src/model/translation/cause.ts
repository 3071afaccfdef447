/** What can be wrong between a text, its translation and the ledger of translations. */
export type TranslationCause =
  /** The Chinese is not the one that the English was made from. */
  | { readonly code: 'translation-stale' }
  /** A line of a ledger that no command wrote. */
  | { readonly code: 'ledger-line'; readonly found: string };
