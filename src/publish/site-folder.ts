import { readdirSync, readFileSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';

/** What every page says of itself in its head. */
export const GENERATOR = 'Suibao';

/**
 * Whether a site may take the place of what is in a folder: it is absent or empty, or holds a site that was built
 * before. Everything else in it would be removed, so that a folder of anything else is refused, and above all one in
 * which `kept` lies.
 */
export function mayHoldSite(folder: string, kept: string): boolean {
  const within = relative(folder, kept);
  if (!isAbsolute(within) && within.split(sep)[0] !== '..') return false;
  const names = namesIn(folder);
  return names.length === 0 || (names.includes('index.html') && isOurs(join(folder, 'index.html')));
}

function isOurs(page: string): boolean {
  return readFileSync(page, 'utf8').includes(`<meta name="generator" content="${GENERATOR}"`);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
