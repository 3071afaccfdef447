import { chmodSync, existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Puts a file in its place whole or not at all: written beside it first, and then moved. A file that was there keeps
 * its permissions, and whoever reads at that moment reads the old one or the new one.
 * @throws the system's error where it cannot be written, and where a file of the passing name is there already.
 */
export function replaceFile(target: string, content: string | Uint8Array): void {
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
  writeFileSync(beside, '', { flag: 'wx' });
  try {
    writeFileSync(beside, content);
    if (existsSync(target)) chmodSync(beside, statSync(target).mode);
    renameSync(beside, target);
  } finally {
    rmSync(beside, { force: true });
  }
}
