/** What can be wrong with the shape of a file: keys, kinds of value, spellings of ids. */
export type SchemaCause =
  | {
      readonly code: 'unknown-key';
      readonly key: string;
      readonly near?: string | undefined;
      readonly known: readonly string[];
    }
  | { readonly code: 'missing-key'; readonly key: string }
  | { readonly code: 'empty-value'; readonly key: string }
  | { readonly code: 'scalar-for-list'; readonly key: string; readonly found: string }
  | { readonly code: 'wrong-kind'; readonly expected: 'text' | 'list' | 'map'; readonly found: 'text' | 'list' | 'map' }
  | {
      readonly code: 'not-an-option';
      readonly found: string;
      readonly near?: string | undefined;
      readonly options: readonly string[];
    }
  | { readonly code: 'bad-id'; readonly found: string }
  | { readonly code: 'bad-form'; readonly key: string; readonly found: string }
  | { readonly code: 'year-with-text'; readonly found: string }
  /** A date without its day where one day is meant. */
  | { readonly code: 'day-needed'; readonly found: string }
  /** 是, NO, TRUE where true or false is wanted; `corrected` is the one that was meant, where that is beyond doubt. */
  | { readonly code: 'not-a-boolean'; readonly found: string; readonly corrected?: 'true' | 'false' | undefined }
  /** 3.71602E+11: a code that Excel took for a number, and whose last digits are lost. */
  | { readonly code: 'excel-scientific'; readonly key: string; readonly found: string }
  /** https：//www.example.gov.cn */
  | { readonly code: 'url-punctuation'; readonly mark: string; readonly corrected: string; readonly offset: number }
  | { readonly code: 'too-few'; readonly key: string; readonly least: number };
