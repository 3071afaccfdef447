/** A setting of the site that a government page should carry (conventions, 1.2). */
export type PublishedSetting = 'address' | 'contact' | 'site-code' | 'icp' | 'police-record';

/** What a page that goes public should carry and does not: it may be built, but somebody should know. */
export type PublishCause =
  | { readonly code: 'publish-setting'; readonly key: PublishedSetting }
  /** The address is still one of those that are kept for examples (RFC 2606). */
  | { readonly code: 'publish-example-address'; readonly found: string }
  | { readonly code: 'publish-draft' }
  | { readonly code: 'publish-date' }
  | { readonly code: 'publish-source'; readonly missing: readonly ('publisher' | 'date' | 'url')[] }
  | { readonly code: 'publish-empty-section' }
  /** How much of a file is not yet translated: the places are those of the warnings for each text. */
  | {
      readonly code: 'publish-translations';
      readonly texts: number;
      readonly missing: number;
      readonly stale: number;
    };
