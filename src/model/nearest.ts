/** Among more words than these nobody misses a guess, and a file with thousands of slips would take minutes. */
const MOST_KNOWN = 1000;

/**
 * The word among `known` that was most likely meant by `typed`, or undefined where none is close: at most two
 * slips of the key (a letter left out, added, changed or two swapped), and fewer in short words.
 */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  if (known.length > MOST_KNOWN) return undefined;
  const limit = typed.length <= 5 ? 1 : Math.max(2, Math.floor(typed.length / 4));
  let best: string | undefined;
  let bestSlips = limit + 1;
  for (const word of known) {
    if (Math.abs(typed.length - word.length) >= bestSlips) continue;
    const slips = slipsBetween(typed.toLowerCase(), word.toLowerCase(), bestSlips);
    if (slips < bestSlips) [best, bestSlips] = [word, slips];
  }
  return best;
}

/** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours; from `most` on, any number from it on. */
function slipsBetween(a: string, b: string, most: number): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let slips = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        slips = Math.min(slips, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(slips);
    }
    if (Math.min(...current, ...last) >= most) return most;
    [beforeLast, last] = [last, current];
  }
  return last[b.length] ?? b.length;
}
