import { readdirSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { severityOf } from '../source/cause.ts';
import { strayCause } from '../source/stray-file.ts';
import type { Loaded } from './read-model.ts';

/** Files of the content folder that nothing reads and that an editor should know of, each as a file with a finding. */
export function strayFiles(folder: string, read: readonly string[]): readonly Loaded<never>[] {
  const known = new Set(read);
  const there = everyFile(folder);
  const existing = new Set(there);
  return there
    .filter((path) => !known.has(path))
    .flatMap((path): readonly Loaded<never>[] => {
      const within = dirname(path);
      const cause = strayCause(basename(path), (name) => {
        const other = within === '.' ? name : `${within}/${name}`;
        if (!known.has(other)) return 'unused';
        return existing.has(other) ? 'read' : 'missed';
      });
      if (cause === undefined) return [];
      return [{ file: path, text: '', findings: [{ severity: severityOf(cause), file: path, cause }] }];
    });
}

/** Every file below a folder with forward slashes, sorted; links are not followed. */
function everyFile(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .sort();
  } catch {
    // That the folder cannot be read is said of the files in it that are needed.
    return [];
  }
}
