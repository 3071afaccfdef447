import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * The bytes of a file that is made once: read if it is there, otherwise made and kept. The name must say everything
 * that the bytes depend on. A reader never sees half a file, and two processes that make the same file at the same
 * time both succeed, because the bytes are written beside it and then renamed.
 */
export async function keptFile(path: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const kept = await readIfThere(path);
  if (kept !== undefined) return kept;
  const made = await make();
  await mkdir(dirname(path), { recursive: true });
  const unfinished = `${path}.${randomUUID()}.part`;
  await writeFile(unfinished, made);
  await rename(unfinished, path);
  return made;
}

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
