import type { Plain } from '../plain.ts';

/** The way to a value: keys of maps and positions in lists. */
export type RevisionPath = readonly (string | number)[];

/**
 * One change to what a file says. `put` replaces the value at the path or adds it: a new key at the end of its map
 * (maps that are missing on the way are made), a position equal to the length at the end of its list. `remove` takes a
 * key with its value, or an item, away; a list or map that loses all it has stays, empty.
 */
export type Revision =
  | { readonly kind: 'put'; readonly path: RevisionPath; readonly value: Plain }
  | { readonly kind: 'remove'; readonly path: RevisionPath };

/** A stretch of a file and what takes its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A revision that cannot be made: the path leads nowhere, or the file cannot be read as YAML. */
export class RevisionError extends Error {
  override readonly name = 'RevisionError';
}
