// npm run bench:dev [-- 5 1000]: from saving a report to the new page, in the live preview.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { workFolder } from '../sites/build-site.ts';
import { startDevServer } from '../sites/dev-server.ts';
import { writeReports } from './thousand-reports.ts';

/** How many reports the real content has, which stand among the made ones. */
const REAL_REPORTS = 5;

const EDITS = 15;
/** Milliseconds between two saves; nobody types faster. */
const PAUSE = 200;
const PAGES = ['zh/shixi/2023.html', 'en/shixi/2023.html', 'zh/index.html', 'zh/shixi/index.html', 'zh/compare.html'];
const counts = process.argv.slice(2).map(Number);

for (const count of counts.length > 0 ? counts : [5, 1000]) await measure(count);

async function measure(count: number): Promise<void> {
  const content = mkdtempSync(join(tmpdir(), 'suibao-bench-'));
  const cache = join(workFolder(), 'cache');
  try {
    cpSync('content', content, { recursive: true });
    writeReports('content', content, count - REAL_REPORTS);
    for (const start of ['first', 'second']) {
      const began = performance.now();
      const server = await startDevServer({ content, cache });
      const started = performance.now() - began;
      try {
        console.log(`\n${count} reports, ${start} start: listening after ${started.toFixed(0)} ms`);
        for (const page of PAGES) {
          const [first] = await timed(() => server.page(page));
          console.log(`  first view  ${page.padEnd(20)} ${first.toFixed(0)} ms`);
        }
        if (start === 'second') for (const page of PAGES) await edits(server, content, page);
      } finally {
        await server.stop();
      }
    }
  } finally {
    rmSync(content, { recursive: true, force: true });
    rmSync(resolve(cache, '..'), { recursive: true, force: true });
  }
}

/** Saves a report again and again and prints how long the page takes that shows it. */
async function edits(server: Awaited<ReturnType<typeof startDevServer>>, content: string, page: string): Promise<void> {
  const file = join(content, 'reports/shixi/2023.yaml');
  const typed = readFileSync(file, 'utf8');
  const times: { readonly told: number; readonly shown: number; readonly size: number }[] = [];
  for (let edit = 1; edit <= EDITS; edit += 1) {
    // The great sentence, the one on lists and a figure that is compared: each page shows one of them.
    const mark = `${1000 + edit}`;
    const changed = typed
      .replace('2023年，市西街道改造', `2023年，市西街道第${mark}次改造`)
      .replace('redeveloped urban', `redeveloped ${mark} urban`)
      .replace('村居完成城中村改造，', `村居第${mark}次完成城中村改造，`)
      .replace('amount: 148起', `amount: ${mark}起`);
    await setTimeout(PAUSE);
    const began = performance.now();
    await server.reloadAfter(() => writeFileSync(file, changed));
    const told = performance.now() - began;
    const { html, status } = await server.page(page);
    const shown = performance.now() - began;
    if (status !== 200) throw new Error(`${page}: ${status}`);
    if (!html.replaceAll(/<[^>]*>/g, '').includes(mark)) throw new Error(`${page} is stale`);
    times.push({ told, shown, size: html.length });
  }
  await setTimeout(PAUSE);
  await server.reloadAfter(() => writeFileSync(file, typed));
  const of = (part: 'told' | 'shown') => median(times.map((time) => time[part])).toFixed(0);
  const longest = Math.max(...times.map(({ shown }) => shown)).toFixed(0);
  console.log(
    `  edit        ${page.padEnd(20)} told after ${of('told')} ms, new page after ${of('shown')} ms (longest ${longest} ms, ${Math.round((times[0]?.size ?? 0) / 1000)} kB)`,
  );
}

async function timed<Result>(work: () => Promise<Result>): Promise<readonly [number, Result]> {
  const began = performance.now();
  const result = await work();
  return [performance.now() - began, result];
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
