/** A stretch of a text, in UTF-16 offsets; `end` is the first offset after it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A point in a file as an editor counts: lines and columns from 1, a column is one Unicode character. */
export interface Point {
  readonly line: number;
  readonly column: number;
}
