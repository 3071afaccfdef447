import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { cacheFolder } from './cache-folder.ts';
import type { ReportAddress } from './content-folder.ts';
import { replaceFile } from './replace-file.ts';
import type { Listed } from './summaries.ts';

/** The folders whose code makes a summary: when it changes, nothing that older code made is taken any more. */
const MAKERS = ['source', 'model', 'load'];

/** How many summaries of earlier states of the content may lie about, besides as many as there are reports. */
const LEFT_OVER = 200;

const asked = new Set<string>();
let makers: string | undefined;
let cleared = false;

/** The summary of a report from the disk, where one was made from the same bytes, or made and stored. */
export function storedSummary(address: ReportAddress, files: readonly string[], make: () => Listed): Listed {
  makers ??= digest(MAKERS.flatMap((folder) => codeBelow(resolve('src', folder))));
  const name = digest([makers, address.place, address.year, ...files.map(contentOf)]).slice(0, 32);
  asked.add(name);
  const path = join(cacheFolder('summaries'), name);
  const stored = read(path);
  if (stored !== undefined) return stored;
  const made = make();
  mkdirSync(dirname(path), { recursive: true });
  replaceFile(path, serialize(made));
  return made;
}

/** Once a run, when all reports have been asked for: clears the summaries of earlier states where there are too many. */
export function clearSummaries(): void {
  if (cleared) return;
  cleared = true;
  const folder = cacheFolder('summaries');
  const names = namesIn(folder);
  if (names.length <= 2 * asked.size + LEFT_OVER) return;
  for (const name of names) if (!asked.has(name)) rmSync(join(folder, name), { force: true });
}

function read(path: string): Listed | undefined {
  try {
    return deserialize(readFileSync(path));
  } catch {
    // Not there yet, or broken by a full disk: it is made anew.
    return undefined;
  }
}

/** What a file of text holds; of a photo, which is a thousand times larger, name, size and time; nothing where it is absent. */
function contentOf(path: string): string | Buffer {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return '';
  return path.endsWith('.yaml') ? readFileSync(path) : `${basename(path)}:${stat.size}:${stat.mtimeMs}`;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function codeBelow(folder: string): readonly Buffer[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => readFileSync(file));
}

function digest(parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
}
