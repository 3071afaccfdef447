/** What can be wrong with the wording of a text, whatever file it stands in. */
export type TextCause =
  /** 居民4千余人 (GB/T 15835-2011); `instead` is the number as it may be written. */
  | { readonly code: 'mixed-numerals'; readonly found: string; readonly instead: string }
  /** 同比增长14.63 without the percent sign. */
  | { readonly code: 'missing-percent'; readonly found: string }
  /** A number that stands in one language only. `times` is how many times larger one is, where that is a power of ten. */
  | {
      readonly code: 'numbers-differ';
      readonly zh: readonly string[];
      readonly en: readonly string[];
      readonly times?: string | undefined;
    }
  /** A personal number that must not be published; `masked` shows how it may be. */
  | { readonly code: 'personal-data'; readonly kind: PersonalNumber; readonly masked: string }
  /** A clause that stands twice in one text. */
  | { readonly code: 'repeated-clause'; readonly found: string; readonly count: number }
  /** A paragraph that stands twice in one file. */
  | { readonly code: 'repeated-paragraph'; readonly found: string }
  | { readonly code: 'ends-with-comma'; readonly mark: string }
  /** A character that no font of the site has. */
  | { readonly code: 'emoji'; readonly character: string }
  /** A title of digits only. */
  | { readonly code: 'number-for-text'; readonly found: string }
  /** A wording that the office's own list (content/terms.yaml) rules out. */
  | {
      readonly code: 'term-avoided';
      readonly avoid: string;
      readonly instead?: string | undefined;
      readonly note?: string | undefined;
    }
  /** The Chinese has a term of the glossary and the English another rendering of it. */
  | { readonly code: 'glossary-variant'; readonly zh: string; readonly en: string; readonly found: string }
  /** The Chinese of a file has a term of the glossary and nothing in its English is the rendering. */
  | { readonly code: 'glossary-missing'; readonly zh: string; readonly en: string }
  /** A place name without the apostrophe that pinyin needs, or with another one: Yanan. */
  | { readonly code: 'curly-apostrophe'; readonly zh: string; readonly en: string; readonly found: string }
  /** A page of an office asks no other site for anything (conventions, 1.3). */
  | { readonly code: 'foreign-resource'; readonly found: string };

/** The kinds of personal numbers that are looked for (conventions, 1.3). */
export type PersonalNumber = 'mobile' | 'identity' | 'bank-card';
