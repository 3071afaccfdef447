/** A sheet to be written: a header row of column titles, a row of explanations if any column has one, then the rows. */
export interface Sheet {
  /** At most 31 characters, without : \ / ? * [ ], and no other sheet of the workbook has it. */
  readonly name: string;
  readonly columns: readonly Column[];
  /** The cells of each row in the order of the columns; a cell that is left out or `''` is empty. */
  readonly rows: readonly (readonly string[])[];
}

/** A column of a sheet. */
export interface Column {
  readonly title: string;
  /** In characters of the width of a digit; a Chinese character takes two. */
  readonly width: number;
  /** What a dropdown offers in every row of the column; anything else that is typed is asked about, not refused. */
  readonly choices?: readonly string[] | undefined;
  /** What belongs into the column, shown in the row under the titles. */
  readonly note?: string | undefined;
}

/** A visible sheet as it was read, each row as long as the longest. */
export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly ReadCell[])[];
}

/**
 * What a cell is. `covered` is a cell under a merged one, whose text stands in the first cell of the range; `error` is a
 * formula that failed (#REF!), `uncomputed` a formula that was saved without its result.
 */
export type CellKind =
  | 'empty'
  | 'text'
  | 'number'
  | 'percent'
  | 'date'
  | 'boolean'
  | 'error'
  | 'uncomputed'
  | 'covered';

/** A cell as it was read. */
export interface ReadCell {
  readonly kind: CellKind;
  /**
   * What the cell says: a text with every space it has, a number as an exact decimal, a percentage with its sign
   * (`99.5%`), a date as ISO 8601 and as precise as it is shown (`2023-10`), `TRUE` or `FALSE`, the name of an error;
   * `''` where it says nothing.
   */
  readonly text: string;
}
