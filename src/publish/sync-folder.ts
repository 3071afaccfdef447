import { type Dirent, existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { replaceFile } from '../load/replace-file.ts';

/** What a synchronisation did, in numbers of files. */
export interface Synchronised {
  readonly written: number;
  readonly kept: number;
  readonly removed: number;
}

/**
 * Makes a folder hold just what another holds. Equal files are left alone, so that an unchanged site costs no
 * writing and uploads stay small; each changed file is replaced in one step, so that a reader never meets half a page.
 * The folder itself may be a link; links within it are removed, so that nothing is written elsewhere through one.
 */
export function syncFolder(from: string, to: string): Synchronised {
  for (const link of pathsIn(to, (entry) => entry.isSymbolicLink())) rmSync(join(to, link));
  const wanted = filesIn(from);
  const keep = new Set(wanted);
  const stale = filesIn(to).filter((file) => !keep.has(file));
  // What is no longer wanted goes last, so that no link is dead in between; only what is in the way goes first.
  const folders = new Set(wanted.flatMap(foldersAbove));
  const first = stale.filter((file) => folders.has(file) || foldersAbove(file).some((folder) => keep.has(folder)));
  for (const file of first) rmSync(join(to, file));
  if (first.length > 0) removeEmptyFolders(to);
  let written = 0;
  for (const file of wanted) {
    const bytes = readFileSync(join(from, file));
    if (isEqual(join(to, file), bytes)) continue;
    mkdirSync(dirname(join(to, file)), { recursive: true });
    replaceFile(join(to, file), bytes);
    written += 1;
  }
  for (const file of stale.filter((path) => !first.includes(path))) rmSync(join(to, file));
  removeEmptyFolders(to);
  return { written, kept: wanted.length - written, removed: stale.length };
}

/** The folders in which a file lies: a and a/b for a/b/c.html. */
function foldersAbove(file: string): readonly string[] {
  return [...file.matchAll(/\//g)].map(({ index }) => file.slice(0, index));
}

/** Paths of all files below a folder, with forward slashes, sorted; none where the folder does not exist. */
export function filesIn(folder: string): readonly string[] {
  return pathsIn(folder, (entry) => entry.isFile());
}

function pathsIn(folder: string, belongs: (entry: Dirent) => boolean): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter(belongs)
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

/** Removes folders that hold nothing but empty folders, below this one. */
function removeEmptyFolders(folder: string): void {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const inner = join(folder, entry.name);
    removeEmptyFolders(inner);
    if (readdirSync(inner).length === 0) rmdirSync(inner);
  }
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR');
}
