import { statSync } from 'node:fs';

/** Enough for the files that the pages of one report share; a site of thousands must not be held in memory whole. */
const MOST_KEPT = 64;

/**
 * A memory for loaded files: what was loaded for a key stays as long as none of the files that it depends on has
 * changed (by time and size). A report is asked for by each of its pages, cards and charts, and read once.
 */
export class Kept<Value> {
  readonly #entries = new Map<string, { readonly stamp: string; readonly value: Value }>();
  readonly #most: number;

  /** Keeps so many values, the latest. */
  constructor(most: number = MOST_KEPT) {
    this.#most = most;
  }

  /** `stamps` are those already taken, where many values that share files are asked for at once. */
  get(key: string, files: readonly string[], load: () => Value, stamps?: Map<string, string>): Value {
    const stamp = stampOf(files, stamps);
    const entry = this.#entries.get(key);
    if (entry?.stamp === stamp) return entry.value;
    const value = load();
    this.#entries.delete(key);
    this.#entries.set(key, { stamp, value });
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > this.#most && oldest !== undefined) this.#entries.delete(oldest);
    return value;
  }
}

/** Time and size of some files as one text: it changes when one of them is saved, comes or goes. */
export function stampOf(files: readonly string[], taken?: Map<string, string>): string {
  return files
    .map((file) => {
      const stamp = taken?.get(file) ?? stampOfOne(file);
      taken?.set(file, stamp);
      return stamp;
    })
    .join('|');
}

function stampOfOne(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat === undefined ? 'absent' : `${stat.mtimeMs}:${stat.size}`;
}
