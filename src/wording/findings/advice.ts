import type { ModelCause } from '../../model/cause.ts';
import type { SourceCause } from '../../source/cause.ts';

type Cause = SourceCause | ModelCause;

/** What an editor should type instead of what was found: an entry, a phrase or a mark; undefined where only they know. */
export function adviceOf(cause: Cause): string | undefined {
  if ('write' in cause) return cause.write;
  return 'corrected' in cause ? cause.corrected : undefined;
}
