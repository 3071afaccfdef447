import { randomUUID } from 'node:crypto';
import { chmodSync, existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file that could not be put in its place; `code` is the system's reason, `path` the place. */
export class NotWrittenError extends Error {
  override readonly name = 'NotWrittenError';
  readonly path: string;
  readonly code: string;

  constructor(path: string, cause: unknown) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'EIO';
    super(`${path}: ${code}`, { cause });
    this.path = path;
    this.code = code;
  }
}

/**
 * Puts a file in its place whole or not at all: written beside it first, and then moved. A file that was there keeps
 * its permissions, and whoever reads at that moment reads the old one or the new one. Two programs that write the same
 * file both succeed. A link in its place is replaced, never written through.
 * @throws NotWrittenError where the system refuses it.
 */
export function replaceFile(target: string, content: string | Uint8Array): void {
  // The name of the target is no part of it, so that a long one is not made too long.
  const beside = join(dirname(target), `.${randomUUID()}.part`);
  try {
    writeFileSync(beside, content, { flag: 'wx' });
    if (existsSync(target)) chmodSync(beside, statSync(target).mode);
    renameSync(beside, target);
  } catch (error) {
    throw new NotWrittenError(target, error);
  } finally {
    rmSync(beside, { force: true });
  }
}
