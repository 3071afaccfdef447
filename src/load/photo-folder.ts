import { closeSync, existsSync, fstatSync, openSync, readdirSync, readSync, realpathSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { PhotoFile, PhotoFolder } from '../model/photo-folder.ts';
import { photoHeader } from '../source/photo/header.ts';
import type { ReportAddress } from './content-folder.ts';

/** What systems and programs leave in folders, and nobody put there. */
const LEFT_BEHIND = /(?:^|\/)(?:\.|~\$|thumbs\.db$|desktop\.ini$)/i;

/**
 * The photos beside a report, in `reports/PLACE/YEAR/`; most reports have none. Links are no files here: what they lead
 * to may lie outside the content folder.
 */
export function photoFolder(folder: string, { place, year }: ReportAddress): PhotoFolder {
  const path = `reports/${place}/${year}`;
  return { path, files: filesIn(folder, path), photo: (file) => readPhoto(join(folder, path, file)) };
}

function filesIn(folder: string, path: string): readonly string[] {
  // Asked first, since it is cheap and most reports have no photos: lists ask for a thousand.
  if (!existsSync(`${folder}/${path}`)) return [];
  const home = join(folder, path);
  try {
    if (relative(realpathSync(folder), realpathSync(home)).replaceAll('\\', '/') !== path) return [];
    return readdirSync(home, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(home, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .filter((file) => !LEFT_BEHIND.test(file))
      .sort();
  } catch {
    // What cannot be listed holds nothing that can be shown.
    return [];
  }
}

/** Reads the header of a photo, some kilobytes of it; a file that cannot be read counts as broken. */
export function readPhoto(path: string): PhotoFile {
  try {
    const file = openSync(path, 'r');
    try {
      const bytes = fstatSync(file).size;
      const read = (offset: number, length: number): Uint8Array => {
        const buffer = Buffer.allocUnsafe(Math.max(0, Math.min(length, bytes - offset)));
        return buffer.subarray(0, readSync(file, buffer, 0, buffer.length, offset));
      };
      return { bytes, header: photoHeader({ size: bytes, read }) };
    } finally {
      closeSync(file);
    }
  } catch {
    return { bytes: 0, header: { state: 'broken', kind: 'jpeg' } };
  }
}
