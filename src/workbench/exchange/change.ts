import type { ModelCause } from '../../model/cause.ts';
import type { SourceCause } from '../../source/cause.ts';
import type { Revision } from '../../source/revision/revision.ts';
import type { TableCause } from '../../source/table-cause.ts';
import type { TableFinding } from '../../source/table-finding.ts';
import type { SheetKind } from './report-sheets.ts';
import type { Words } from './words.ts';

/** A cell that says something else than the file. */
export interface FieldChange {
  readonly title: Words;
  /** `''` where there was nothing. */
  readonly before: string;
  /** `''` where it is taken away. */
  readonly after: string;
}

/** What a row of a table changes in a report. */
export interface Change {
  readonly sheet: SheetKind;
  readonly kind: 'changed' | 'added' | 'removed';
  /** Its id, number or path in the file. */
  readonly key: string;
  readonly name: Words;
  readonly fields: readonly FieldChange[];
  /** How a changed amount will be written in both languages: what the program understood. */
  readonly reading?: Words | undefined;
  readonly revisions: readonly Revision[];
}

/** Anything that can be wrong with a table that is imported. */
export type ImportFinding = TableFinding<TableCause | ModelCause | SourceCause>;

/** What a table would change in a report, and what is wrong with it. */
export interface Comparison {
  readonly changes: readonly Change[];
  readonly findings: readonly ImportFinding[];
}

/** The revisions of some changes in the order in which they can be made: what is put first, then what goes, from the end. */
export function revisionsOf(changes: readonly Change[]): readonly Revision[] {
  const all = changes.flatMap(({ revisions }) => revisions);
  return [
    ...all.filter(({ kind }) => kind === 'put'),
    ...all.filter(({ kind }) => kind === 'remove').toSorted((one, other) => later(one.path, other.path)),
  ];
}

/** Below zero where the first path stands after the second: of two items of a list the last goes first. */
function later(one: Revision['path'], other: Revision['path']): number {
  for (const [index, step] of one.entries()) {
    const beside = other[index];
    if (beside === undefined) return -1;
    if (typeof step === 'number' && typeof beside === 'number' && step !== beside) return beside - step;
    if (step !== beside) return String(step) < String(beside) ? 1 : -1;
  }
  return one.length - other.length;
}
