import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a synchronisation did, in numbers of files. */
export interface Synchronised {
  readonly written: number;
  readonly kept: number;
  readonly removed: number;
}

/**
 * Makes a folder hold just what another holds. Equal files are left alone, so that an unchanged site costs no
 * writing and uploads stay small; each changed file is replaced in one step, so that a reader never meets half a page.
 */
export function syncFolder(from: string, to: string): Synchronised {
  const wanted = filesIn(from);
  let written = 0;
  for (const file of wanted) {
    const bytes = readFileSync(join(from, file));
    if (isEqual(join(to, file), bytes)) continue;
    replace(join(to, file), bytes);
    written += 1;
  }
  const keep = new Set(wanted);
  const stale = filesIn(to).filter((file) => !keep.has(file));
  for (const file of stale) rmSync(join(to, file));
  removeEmptyFolders(to);
  return { written, kept: wanted.length - written, removed: stale.length };
}

/** Paths of all files below a folder, with forward slashes, sorted; none where the folder does not exist. */
export function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/'),
      )
      .sort();
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
}

function isEqual(path: string, bytes: Uint8Array): boolean {
  try {
    return readFileSync(path).equals(bytes);
  } catch (error) {
    if (isAbsent(error)) return false;
    throw error;
  }
}

function replace(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.part`, bytes);
  renameSync(`${path}.part`, path);
}

function removeEmptyFolders(folder: string): boolean {
  const left = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => !(entry.isDirectory() && removeEmptyFolders(join(folder, entry.name))),
  );
  if (left.length > 0) return false;
  rmSync(folder, { recursive: true });
  return true;
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR');
}
