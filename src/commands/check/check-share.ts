// A thread of the check: reads its share of the content and hands back what it found.
import { parentPort, workerData } from 'node:worker_threads';
import { checkFiles, contentFiles } from '../../load/content.ts';
import { type ShareOrder, shareOf } from './check-shared.ts';

const { folder, paths, purpose, share }: ShareOrder = workerData;
const mine = new Set(shareOf(paths, share));
const files = contentFiles(folder).filter(({ path }) => mine.has(path));
parentPort?.postMessage(checkFiles(folder, files, purpose));
