import { stampOf } from '../../load/kept.ts';

/** Milliseconds in which a file must not change any more: programs empty it before they write it. */
const QUIET = 12;

/** Milliseconds after which a file is looked at once more: the watcher drops changes that follow within 50. */
const AGAIN = 120;

/**
 * Calls `then` when a file that is being saved has come to rest, and again where it changes after that without being
 * reported. `changed` is to be called for every event of the watcher.
 */
export function settled(then: (path: string) => void): { readonly changed: (path: string) => void } {
  const waiting = new Map<string, NodeJS.Timeout>();
  const wait = (path: string, milliseconds: number, look: () => void) => {
    clearTimeout(waiting.get(path));
    waiting.set(path, setTimeout(look, milliseconds));
  };
  const changed = (path: string): void => {
    const before = stampOf([path]);
    wait(path, QUIET, () => {
      if (stampOf([path]) !== before) return changed(path);
      then(path);
      wait(path, AGAIN, () => {
        waiting.delete(path);
        if (stampOf([path]) !== before) changed(path);
      });
    });
  };
  return { changed };
}
