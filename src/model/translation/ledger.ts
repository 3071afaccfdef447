import type { Text } from '../text.ts';
import { textHash } from './text-hash.ts';

/**
 * What English was made from which Chinese: for the hash of each English text, the hashes of the Chinese that it
 * stands for. It knows nothing of places, so that a paragraph keeps its entry when it moves, and an English phrase may
 * stand for several Chinese ones.
 */
export type Ledger = ReadonlyMap<string, ReadonlySet<string>>;

/** A ledger that remembers nothing yet. */
export const EMPTY_LEDGER: Ledger = new Map();

/**
 * How the English of a text stands to its Chinese. `missing`: there is none. `recorded`: it was made from this
 * Chinese. `stale`: it was made from another. `unrecorded`: the ledger does not know it, so that it is taken as fresh.
 */
export type TranslationState = 'missing' | 'stale' | 'unrecorded' | 'recorded';

/** The state of a text's English. */
export function translationState({ zh, en }: Text, ledger: Ledger): TranslationState {
  if (en === undefined) return 'missing';
  const made = ledger.get(textHash(en));
  if (made === undefined) return 'unrecorded';
  return made.has(textHash(zh)) ? 'recorded' : 'stale';
}

/**
 * The ledger after these texts were found to be pairs. What it knew of English that still stands among `present` it
 * keeps, and it forgets what no text says any more, so that it never outgrows the file that it belongs to.
 */
export function recordPairs(ledger: Ledger, pairs: readonly Text[], present: readonly Text[]): Ledger {
  const standing = new Set(present.flatMap(({ en }) => (en === undefined ? [] : [textHash(en)])));
  const next = new Map([...ledger].filter(([en]) => standing.has(en)).map(([en, zh]) => [en, new Set(zh)]));
  for (const { zh, en } of pairs) {
    if (en === undefined) continue;
    const hash = textHash(en);
    next.set(hash, (next.get(hash) ?? new Set()).add(textHash(zh)));
  }
  return next;
}
