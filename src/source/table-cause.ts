/** Why bytes were not read as a workbook. */
export type WorkbookCause =
  | { readonly code: 'workbook-too-large'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'workbook-unpacks-too-large'; readonly limit: number }
  | { readonly code: 'workbook-too-long'; readonly rows: number }
  | { readonly code: 'workbook-encrypted' }
  | { readonly code: 'workbook-old-format' }
  | { readonly code: 'workbook-is-document' }
  | { readonly code: 'workbook-not-a-workbook' }
  | { readonly code: 'workbook-broken' };

/** What can be wrong with a file that is given as a table. */
export type TableFileCause =
  | WorkbookCause
  /** `meant` is the file that Office had open when it left this one beside it. */
  | { readonly code: 'table-lock-file'; readonly meant: string }
  | { readonly code: 'table-in-gbk' }
  | { readonly code: 'table-empty' }
  | { readonly code: 'table-headers-missing' };

/** What can be wrong with a row of titles, or with a column. */
export type TableColumnCause =
  /** `known` is the title that the column may have been meant to have. */
  | { readonly code: 'header-mismatch'; readonly found: string; readonly known: string }
  | { readonly code: 'column-ignored'; readonly found: string }
  | { readonly code: 'column-twice'; readonly found: string }
  | { readonly code: 'column-missing'; readonly title: string };

/** What can be wrong with a row or a cell. */
export type TableCellCause =
  | { readonly code: 'total-row'; readonly found: string }
  | { readonly code: 'merged-cells'; readonly column: string }
  | { readonly code: 'formula-error'; readonly found: string }
  | { readonly code: 'formula-uncomputed' }
  | { readonly code: 'text-number'; readonly read: string }
  /** The words in `found` stand where a number should. */
  | { readonly code: 'words-for-amount'; readonly found: string }
  /** `before` and `found` are the amounts as they were and as they would be. */
  | { readonly code: 'unit-lost'; readonly unit: string; readonly before: string; readonly found: string }
  /** Both are units. */
  | { readonly code: 'unit-changed'; readonly before: string; readonly found: string }
  | { readonly code: 'wrong-column-count'; readonly cells: number; readonly columns: number }
  | { readonly code: 'date-for-amount'; readonly found: string }
  | { readonly code: 'row-without-label'; readonly found: string }
  | { readonly code: 'row-without-amount'; readonly found: string }
  | { readonly code: 'row-twice'; readonly found: string; readonly first: number }
  | { readonly code: 'label-ambiguous'; readonly found: string; readonly ids: readonly string[] }
  | { readonly code: 'text-row-new' }
  | { readonly code: 'text-place-unknown'; readonly path: string };

/** Anything that can be wrong with a spreadsheet that is given to be read. */
export type TableCause = TableFileCause | TableColumnCause | TableCellCause;
