import type { Text } from './text.ts';

/** A measure under which figures of several places and years may stand beside each other. */
export interface Indicator {
  readonly id: string;
  readonly label: Text;
  /** What is counted, so that an editor can tell whether his figure belongs here. */
  readonly definition: Text;
  /** The measure word or unit that every figure must have. */
  readonly unit: string;
  /** Why the figures do not quite say the same thing. */
  readonly caveat?: Text | undefined;
  /** Whether the places may be put in order of size. Few measures bear it: sizes, tasks and ways of counting differ. */
  readonly ranking: boolean;
}
