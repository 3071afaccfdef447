import type { Severity } from './finding.ts';
import type { TableCause } from './table-cause.ts';

/** Where something is in a table, as the program that shows the table names it. */
export interface TablePlace {
  /** The name of the sheet; absent in a .csv file, which is one table. */
  readonly sheet?: string | undefined;
  /** Counted from 1. */
  readonly row: number;
  /** Counted from 1; absent where the whole row is meant. */
  readonly column?: number | undefined;
}

/** Something found wrong in a table that an editor gave; `at` is absent where the whole file is meant. */
export interface TableFinding<Cause extends { readonly code: string }> {
  readonly severity: Severity;
  /** The name of the file, as given. */
  readonly file: string;
  readonly at?: TablePlace | undefined;
  readonly cause: Cause;
}

const WARNINGS: readonly TableCause['code'][] = [
  'total-row',
  'text-number',
  'unit-lost',
  'unit-changed',
  'row-without-amount',
  'text-place-unknown',
];
const NOTICES: readonly TableCause['code'][] = ['table-in-gbk', 'column-ignored'];

/** How grave a cause is: with an error nothing is imported, a warning tells of a row that is left out or read with care. */
export function tableSeverity({ code }: TableCause): Severity {
  if (WARNINGS.includes(code)) return 'warning';
  return NOTICES.includes(code) ? 'notice' : 'error';
}
