import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './sync-folder.ts';

const FONT = /fonts\/([\w.]+\.woff2)/g;

/**
 * Puts the fonts that the pages name beside them. Each page has its fonts made while it is rendered, and kept in the
 * cache under names that say what is in them; here they join the site. Throws if one is not in the cache.
 */
export function addPageFonts(folder: string, cache: string): void {
  const pages = filesIn(folder).filter((file) => file.endsWith('.html'));
  const names = new Set(
    pages.flatMap((page) => [...readFileSync(join(folder, page), 'utf8').matchAll(FONT)].map(([, name = '']) => name)),
  );
  mkdirSync(join(folder, 'fonts'), { recursive: true });
  for (const name of names) copyFileSync(join(cache, name), join(folder, 'fonts', name));
}
