// npm run dev: the site as it is being written, in the browser, renewed with every save.
import { Worker } from 'node:worker_threads';
import { dev } from 'astro';
import { isoDate } from '../model/calendar-date.ts';
import type { Sentence } from '../wording/findings/sentence.ts';
import { readCommandLine } from './command-line.ts';
import { siteDay } from './site-day.ts';
import { terminalLanguage } from './terminal-language.ts';

const OPTIONS = { lang: { type: 'string' }, date: { type: 'string' }, port: { type: 'string' } } as const;

const typed = readCommandLine(OPTIONS, process.argv.slice(2), process.env);
const language = terminalLanguage(typed.ok ? typed.values.lang : typed.lang, process.env);
const day = siteDay(typed.ok ? typed.values.date : undefined, process.env, new Date());

if (!typed.ok) stop(typed.mistake);
else if (!day.ok) stop(day.message);
else await preview(isoDate(day.day), Number(typed.values.port ?? 4321));

async function preview(date: string, port: number): Promise<void> {
  // Pages know from here alone for which day and for whom they are made.
  process.env.SUIBAO_DATE = date;
  process.env.SUIBAO_PREVIEW = '1';
  // Astro's own lines are for its developers; what an editor must know stands in the page.
  const { address, resolvedUrls } = await dev({ logLevel: 'error', server: { port } });
  const [url = `http://localhost:${address.port}/`] = resolvedUrls.local;
  console.log(
    language === 'zh'
      ? `预览已经打开：${url}\n保存文件后，网页自动更新，不必重新启动。按 Ctrl+C 停止。`
      : `The preview is open: ${url}\nPages renew themselves when you save a file; no restart is needed. Press Ctrl+C to stop.`,
  );
  new Worker(new URL('./preview/prepare-lists.ts', import.meta.url)).unref();
}

function stop(mistake: Sentence): void {
  console.error(mistake[language]);
  process.exitCode = 1;
}
