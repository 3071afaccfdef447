import { stampOf } from '../../load/kept.ts';

/** Milliseconds in which a file must not change any more: programs empty it before they write it. */
const QUIET = 12;

/** Milliseconds after which a file is looked at once more: the watcher drops a change that follows another within 50. */
const AGAIN = 120;

/** What is done about a file that was saved. */
export interface Saved {
  /** The file has come to rest. */
  readonly settled: (path: string) => void;
  /** It has changed since without being reported: tells the others who listen. */
  readonly missed: (path: string) => void;
}

/**
 * Follows files that are being saved. The function that comes back is to be called for every event of the watcher; of
 * each path it remembers one timer, and nothing once the file is quiet.
 */
export function followSaves({ settled, missed }: Saved): (path: string) => void {
  const waiting = new Map<string, NodeJS.Timeout>();
  const wait = (path: string, milliseconds: number, look: () => void): void => {
    clearTimeout(waiting.get(path));
    waiting.set(path, setTimeout(look, milliseconds));
  };
  const follow = (path: string): void => {
    const before = stampOf([path]);
    wait(path, QUIET, () => {
      if (stampOf([path]) !== before) return follow(path);
      settled(path);
      wait(path, AGAIN, () => {
        waiting.delete(path);
        if (stampOf([path]) === before) return;
        follow(path);
        missed(path);
      });
    });
  };
  return follow;
}
