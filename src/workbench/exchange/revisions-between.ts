import type { Plain } from '../../source/plain.ts';
import type { Revision, RevisionPath } from '../../source/revision/revision.ts';
import { isList, isMap } from './entry.ts';

/** The fewest revisions that make one value of a file into another: only the texts that differ are touched. */
export function revisionsBetween(
  path: RevisionPath,
  before: Plain | undefined,
  after: Plain | undefined,
): readonly Revision[] {
  if (after === undefined) return before === undefined ? [] : [{ kind: 'remove', path }];
  if (isMap(before) && isMap(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => revisionsBetween([...path, key], before[key], after[key]));
  }
  if (isList(before) && isList(after) && before.length === after.length) {
    return after.flatMap((item, index) => revisionsBetween([...path, index], before[index], item));
  }
  return before === after ? [] : [{ kind: 'put', path, value: after }];
}
