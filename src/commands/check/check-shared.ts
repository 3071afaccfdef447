import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type Checked, type ContentFile, checkFiles, type Purpose } from '../../load/content.ts';

/** Which of several equal shares of a list a thread takes: every `of`-th item, from `number` on. */
export interface Share {
  readonly number: number;
  readonly of: number;
}

/** What a thread is given to begin with. */
export interface ShareOrder {
  readonly folder: string;
  readonly paths: readonly string[];
  readonly purpose: Purpose;
  readonly share: Share;
}

/** A thread takes a fifth of a second to start, in which one thread alone reads some forty reports. */
const LEAST_FOR_A_THREAD = 100;

/** More threads than this wait for memory and for each other. */
const MOST_THREADS = 8;

/**
 * Reads and checks content files, many of them by several threads. The results are in the order of the files, the same
 * whatever the number of threads.
 */
export async function checkShared(
  folder: string,
  files: readonly ContentFile[],
  purpose: Purpose,
  threads: number = Math.min(availableParallelism(), MOST_THREADS, Math.ceil(files.length / LEAST_FOR_A_THREAD)),
): Promise<readonly Checked[]> {
  if (threads < 2) return checkFiles(folder, files, purpose);
  const paths = files.map(({ path }) => path);
  const others = Array.from({ length: threads - 1 }, (_, index) =>
    checkElsewhere({ folder, paths, purpose, share: { number: index + 1, of: threads } }),
  );
  const checked = [
    checkFiles(folder, shareOf(files, { number: 0, of: threads }), purpose),
    ...(await Promise.all(others)),
  ].flat();
  const places = new Map(paths.map((path, index) => [path, index]));
  return checked.toSorted((one, other) => (places.get(one.file) ?? 0) - (places.get(other.file) ?? 0));
}

/** The items of one share. */
export function shareOf<Item>(items: readonly Item[], { number, of }: Share): readonly Item[] {
  return items.filter((_, index) => index % of === number);
}

function checkElsewhere(order: ShareOrder): Promise<readonly Checked[]> {
  return new Promise((done, fail) => {
    const worker = new Worker(new URL('./check-share.ts', import.meta.url), { workerData: order });
    worker.once('message', (checked: readonly Checked[]) => done(checked));
    worker.once('error', fail);
  });
}
