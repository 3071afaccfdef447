/** What can be wrong with the shape of a file: keys, kinds of value, spellings of ids. */
export type SchemaCause =
  | {
      readonly code: 'unknown-key';
      readonly key: string;
      readonly near?: string | undefined;
      readonly known: readonly string[];
      /** The key below which this one belongs. */
      readonly below?: string | undefined;
    }
  | { readonly code: 'missing-key'; readonly key: string }
  | { readonly code: 'empty-value'; readonly key: string }
  /** `corrected` is the list of ids that was meant, with brackets and commas, where the text holds nothing else. */
  | {
      readonly code: 'scalar-for-list';
      readonly key: string;
      readonly found: string;
      readonly corrected?: string | undefined;
    }
  | { readonly code: 'wrong-kind'; readonly expected: 'text' | 'list' | 'map'; readonly found: 'text' | 'list' | 'map' }
  | {
      readonly code: 'not-an-option';
      readonly found: string;
      readonly near?: string | undefined;
      readonly options: readonly string[];
    }
  /** One text where both languages are asked for. */
  | { readonly code: 'text-for-pair'; readonly key: string; readonly found: string }
  /** `near` is the figure whose name was typed instead. */
  | { readonly code: 'bad-id'; readonly found: string; readonly near?: string | undefined }
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
