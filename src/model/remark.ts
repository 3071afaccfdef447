import type { Severity } from '../source/finding.ts';
import type { ModelCause } from './cause.ts';

/** The way to a value in a file: keys and positions in lists. */
export type Path = readonly (string | number)[];

/**
 * Something that the model finds wrong, at a path. The positions of line and column are joined to it by
 * {@link locate}, which knows the file.
 */
export interface Remark {
  readonly severity: Severity;
  readonly path: Path;
  /** Where in the text at that path, in UTF-16 units, when the fault is a part of it. */
  readonly offset?: number | undefined;
  /** Points at the key instead of the value. */
  readonly atKey?: boolean | undefined;
  /** The file that is meant where it is one beside the text, such as a photo: its path, relative to the content folder. */
  readonly file?: string | undefined;
  readonly cause: ModelCause;
}
