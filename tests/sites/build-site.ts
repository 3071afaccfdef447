import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What a run of the build command said, and how it ended. */
export interface Built {
  readonly code: number | null;
  /** Standard output and errors together, in the order in which they came. */
  readonly output: string;
}

/** Where a build reads, works and writes. */
export interface BuildFolders {
  readonly content: string;
  /** Kept results and Astro's own files; never shared by two builds that run at the same time. */
  readonly cache: string;
  readonly out: string;
  /** The day to build for, given on the command line; the real one where it is absent. */
  readonly date?: string;
}

/** A new folder for the builds of one test file. It lies within the project, where the build finds its packages. */
export function workFolder(): string {
  mkdirSync('.suibao', { recursive: true });
  return mkdtempSync(resolve('.suibao', 'test-'));
}

/** What a build keeps by content, so that it may be lent to another. */
const KEPT_BY_CONTENT = ['fonts', 'share', 'charts', 'photos'];

/**
 * A cache for builds of the project's own content that begins with what its last build has kept, where there was one:
 * these tests are about pages and messages, and drawing fifty share images anew would tell nothing of them.
 */
export function lentCache(work: string): string {
  const cache = join(work, 'cache');
  for (const kind of KEPT_BY_CONTENT) {
    const kept = resolve('.suibao', kind);
    if (existsSync(kept)) cpSync(kept, join(cache, kind), { recursive: true });
  }
  return cache;
}

/** Runs the command that `npm run build` runs, as a process of its own. */
export function buildSite({ content, cache, out, date }: BuildFolders, language: 'zh' | 'en' = 'en'): Promise<Built> {
  const environment = { SUIBAO_CONTENT: content, SUIBAO_CACHE: cache, SUIBAO_STAGE: join(cache, 'stage') };
  const command = [
    'src/commands/build.ts',
    '--out',
    out,
    '--lang',
    language,
    ...(date === undefined ? [] : ['--date', date]),
  ];
  return new Promise((done, fail) => {
    const build = spawn(process.execPath, command, { env: { ...withoutVitest(process.env), ...environment } });
    const said: Buffer[] = [];
    build.stdout.on('data', (chunk: Buffer) => said.push(chunk));
    build.stderr.on('data', (chunk: Buffer) => said.push(chunk));
    build.on('error', fail);
    build.on('close', (code) => done({ code, output: Buffer.concat(said).toString('utf8') }));
  });
}

/** The environment of a terminal: what the test runner adds would change how Vite builds. */
export function withoutVitest(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(environment).filter(
      ([name]) => !/^(?:VITEST|NODE_ENV$|TEST$|DEV$|PROD$|MODE$|BASE_URL$|SSR$)/.test(name),
    ),
  );
}
