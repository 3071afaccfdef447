// npm run build: checks the content, builds beside the last good site, and only then takes its place.
import { resolve } from 'node:path';
import { build } from 'astro';
import { cacheFolder } from '../load/cache-folder.ts';
import { loadAll } from '../load/content.ts';
import { contentFolder } from '../load/content-folder.ts';
import { listedReports } from '../load/summaries.ts';
import { type CalendarDate, isoDate } from '../model/calendar-date.ts';
import type { Language } from '../model/language.ts';
import { addPageFonts } from '../publish/page-fonts.ts';
import { makePhotos } from '../publish/photos/make-photos.ts';
import { type SiteFault, siteFaults } from '../publish/site-faults.ts';
import { mayHoldSite } from '../publish/site-folder.ts';
import { syncFolder } from '../publish/sync-folder.ts';
import { BUILD_HELP, built, FAULTY, notASite, STOPPED } from './build/words.ts';
import { findingsReport } from './findings-report.ts';
import { leftOut } from './left-out.ts';
import { runCommand } from './run-command.ts';
import { siteDay } from './site-day.ts';
import { stop } from './stop.ts';

const OPTIONS = {
  date: { type: 'string' },
  out: { type: 'string', default: 'dist' },
  lang: { type: 'string' },
  help: { type: 'boolean' },
} as const;

const stage = resolve(process.env.SUIBAO_STAGE ?? '.suibao/stage');

await runCommand({
  options: OPTIONS,
  help: BUILD_HELP,
  run: async ({ values: { date, out }, language }) => {
    const day = siteDay(date, process.env, new Date());
    if (!day.ok) return stop(day.message, language);
    if (!mayHoldSite(resolve(out), resolve('.'))) return stop(notASite(out), language);
    await buildFor(day.day, resolve(out), language);
  },
});

async function buildFor(siteDate: CalendarDate, out: string, language: Language): Promise<void> {
  // Pages know the day from here alone.
  process.env.SUIBAO_DATE = isoDate(siteDate);
  const report = findingsReport(loadAll(contentFolder()), language);
  console.log(report.text);
  if (report.errors > 0) return stop(STOPPED, language);
  const unseen = leftOut(listedReports(contentFolder()), siteDate, language);
  if (unseen !== undefined) console.log(unseen);
  const faults = await stageSite();
  if (faults.length > 0) {
    for (const fault of faults) console.error(fault[language]);
    return stop(FAULTY, language);
  }
  console.log(built(syncFolder(stage, out))[language]);
}

/** Builds the site beside the last one; what is wrong with it comes back. */
async function stageSite(): Promise<readonly SiteFault[]> {
  const damaged = await makePhotos();
  if (damaged.length > 0) return damaged;
  // Astro's warnings are for its own developers; what an editor must know, the check has said.
  await build({ outDir: stage, logLevel: 'error' });
  addPageFonts(stage, cacheFolder('fonts'));
  return siteFaults(stage);
}
