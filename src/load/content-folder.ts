import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isLeftOver } from '../source/stray-file.ts';
import { Kept } from './kept.ts';

/** The folder of content: `content` in the project, or where SUIBAO_CONTENT points (the tests' small sites). */
export function contentFolder(): string {
  return resolve(process.env.SUIBAO_CONTENT ?? 'content');
}

/** One report's address: the place's id and the year. */
export interface ReportAddress {
  readonly place: string;
  readonly year: string;
}

/** Every report file below the content folder, by place and then by year, whatever the file system's order. */
export function reportAddresses(folder: string): readonly ReportAddress[] {
  return foldersIn(join(folder, 'reports')).flatMap((place) =>
    yamlFilesIn(join(folder, 'reports', place)).map((year) => ({ place, year })),
  );
}

const places = new Kept<readonly string[]>();

/** The ids of all places, sorted. Every report asks for them. */
export function placeIds(folder: string): readonly string[] {
  const within = join(folder, 'places');
  return places.get(folder, [within], () => yamlFilesIn(within));
}

function foldersIn(folder: string): readonly string[] {
  return entriesIn(folder)
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function yamlFilesIn(folder: string): readonly string[] {
  return entriesIn(folder)
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml') && !isLeftOver(entry.name))
    .map((entry) => entry.name.slice(0, -'.yaml'.length))
    .sort();
}

function entriesIn(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // A site without places or reports yet has no such folder: that is empty, not broken.
    return [];
  }
}
