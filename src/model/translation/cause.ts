/** What can be wrong between a text, its translation and the ledger of translations. */
export type TranslationCause =
  /**
   * The Chinese is not the one that the English was made from. `part` is what `npm run translate` calls the part of the
   * content with the text: place and year of a report (`shixi 2023`), or `site` for all that is no report.
   */
  | { readonly code: 'translation-stale'; readonly part: string }
  /** A line of a ledger that no command wrote. */
  | { readonly code: 'ledger-line'; readonly found: string };
