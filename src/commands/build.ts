// npm run build: checks the content, builds beside the last good site, and only then takes its place.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { cacheFolder } from '../load/cache-folder.ts';
import { loadAll } from '../load/content.ts';
import { contentFolder } from '../load/content-folder.ts';
import { listedReports } from '../load/summaries.ts';
import { isoDate } from '../model/calendar-date.ts';
import { addPageFonts } from '../publish/page-fonts.ts';
import { makePhotos } from '../publish/photos/make-photos.ts';
import { siteFaults } from '../publish/site-faults.ts';
import { syncFolder } from '../publish/sync-folder.ts';
import { findingsReport } from './findings-report.ts';
import { leftOut } from './left-out.ts';
import { siteDay } from './site-day.ts';
import { terminalLanguage } from './terminal-language.ts';

const { values } = parseArgs({
  options: { lang: { type: 'string' }, date: { type: 'string' }, out: { type: 'string', default: 'dist' } },
});
const language = terminalLanguage(values.lang, process.env);
const out = resolve(values.out);
const stage = resolve(process.env.SUIBAO_STAGE ?? '.suibao/stage');
const day = siteDay(values.date, process.env, new Date());
if (!day.ok) {
  console.log(day.message[language]);
  process.exit(1);
}
// Pages know the day from here alone.
process.env.SUIBAO_DATE = isoDate(day.day);

const report = findingsReport(loadAll(contentFolder()), language);
console.log(report.text);

if (report.errors > 0) {
  console.log(
    language === 'zh'
      ? '有错误，没有重新生成网站；原来的网站没有改动。'
      : 'There are errors: nothing was built, and the last good site stands as it was.',
  );
  process.exitCode = 1;
} else {
  const unseen = leftOut(listedReports(contentFolder()), day.day, language);
  if (unseen !== undefined) console.log(unseen);
  const damaged = await makePhotos();
  if (damaged.length === 0) {
    // Astro's warnings are for its own developers; what an editor must know, the check has said.
    await build({ outDir: stage, logLevel: 'error' });
    addPageFonts(stage, cacheFolder('fonts'));
  }
  const faults = damaged.length > 0 ? damaged : siteFaults(stage);
  if (faults.length > 0) {
    console.log(faults.map((fault) => fault[language]).join('\n'));
    console.log(
      language === 'zh'
        ? '生成的网站有问题，没有发布；原来的网站没有改动。'
        : 'The site that was built has faults and was not put in place; the last good site stands as it was.',
    );
    process.exitCode = 1;
  } else {
    const { written, kept, removed } = syncFolder(stage, out);
    console.log(
      language === 'zh'
        ? `网站已生成：写入${written}个文件，${kept}个没有变化，删去${removed}个。`
        : `Site built: ${written} files written, ${kept} unchanged, ${removed} removed.`,
    );
  }
}
