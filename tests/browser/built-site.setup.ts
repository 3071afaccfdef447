// Builds the site of the real content once, serves it below a path, and hands both to all browser tests.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { filesIn } from '../../src/publish/sync-folder.ts';
import { buildSite, lentCache, workFolder } from '../sites/build-site.ts';
import { type Chromium, findChromium } from './chromium.ts';
import { serveFolder } from './serve-folder.ts';

/** The built site of the real content. */
export interface BuiltSite {
  /** The folder on disk. */
  readonly folder: string;
  /** Its address on a server, with a slash at the end. */
  readonly url: string;
  /** All its pages, as paths within the folder. */
  readonly pages: readonly string[];
}

declare module 'vitest' {
  interface ProvidedContext {
    site: BuiltSite;
    chromium: Chromium;
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  const work = workFolder();
  const folder = join(work, 'site');
  const [chromium, { code, output }] = await Promise.all([
    findChromium(work),
    buildSite({ content: 'content', cache: lentCache(work), out: folder }),
  ]);
  if (code !== 0) throw new Error(`The site was not built:\n${output}`);
  const { url, server } = await serveFolder(folder, '/portal/suibao/');
  const pages = filesIn(folder).filter((file) => file.endsWith('.html'));
  project.provide('site', { folder, url, pages });
  project.provide('chromium', chromium);
  return () => {
    server.close();
    rmSync(work, { recursive: true, force: true });
  };
}
