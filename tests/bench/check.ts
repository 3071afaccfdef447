// npm run bench: how long `npm run check` takes for a thousand reports, as a whole process.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { writeReports } from './thousand-reports.ts';

const REPORTS = Number(process.argv[2] ?? 1000);
const RUNS = 5;

/** The target on two cores. */
const MOST_SECONDS = 5;

const folder = mkdtempSync(join(tmpdir(), 'suibao-bench-'));
try {
  const paths = writeReports('content', folder, REPORTS);
  const runs = Array.from({ length: RUNS }, () => ({ check: timeCheck(), parse: timeParse(paths) }));
  const check = median(runs.map((run) => run.check));
  const parse = median(runs.map((run) => run.parse));
  console.log(`${REPORTS} reports, ${RUNS} runs, ${availableParallelism()} cores`);
  console.log(`check, whole process: median ${seconds(check)} (${runs.map((run) => seconds(run.check)).join(', ')})`);
  console.log(`  ${(check / REPORTS).toFixed(2)} ms a report`);
  console.log(
    `js-yaml alone reads and parses the same files in ${seconds(parse)}: check takes ${(check / parse).toFixed(2)} times that`,
  );
  console.log(check < MOST_SECONDS * 1000 ? `within ${MOST_SECONDS} s` : `ABOVE ${MOST_SECONDS} s`);
  process.exitCode = check < MOST_SECONDS * 1000 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function timeCheck(): number {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/check.ts', '--lang', 'en'], {
    env: { ...process.env, SUIBAO_CONTENT: folder },
    encoding: 'utf8',
    maxBuffer: 1024 ** 3,
  });
  const end = performance.now();
  // A site with errors would be another measurement: the reports are sound, and must have been read.
  if (status === 1 || status === null) throw new Error(stderr + stdout.slice(0, 4000));
  return end - start;
}

function timeParse(paths: readonly string[]): number {
  const start = performance.now();
  for (const path of paths) load(readFileSync(join(folder, path), 'utf8'));
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[times.length >> 1] ?? Number.NaN;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
