// npm run dev: the site as it is being written, in the browser, renewed with every save.
import { Worker } from 'node:worker_threads';
import { dev } from 'astro';
import { isoDate } from '../model/calendar-date.ts';
import type { Language } from '../model/language.ts';
import type { Sentence } from '../wording/findings/sentence.ts';
import { DEV_HELP } from './dev/help.ts';
import { runCommand } from './run-command.ts';
import { siteDay } from './site-day.ts';
import { stop } from './stop.ts';

const LARGEST_PORT = 65_535;

await runCommand({
  options: {
    date: { type: 'string' },
    port: { type: 'string', default: '4321' },
    lang: { type: 'string' },
    help: { type: 'boolean' },
  },
  help: DEV_HELP,
  run: async ({ values: { date, port }, language }) => {
    const day = siteDay(date, process.env, new Date());
    if (!day.ok) return stop(day.message, language);
    if (!/^\d{1,5}$/.test(port) || Number(port) > LARGEST_PORT) return stop(notAPort(port), language);
    const url = await preview(isoDate(day.day), Number(port), language);
    console.log(opened(url)[language]);
    new Worker(new URL('./preview/prepare-lists.ts', import.meta.url)).unref();
  },
});

/** Opens the preview and gives its address. */
async function preview(date: string, port: number, language: Language): Promise<string> {
  // Pages know from here alone for which day and for whom they are made.
  process.env.SUIBAO_DATE = date;
  process.env.SUIBAO_PREVIEW = '1';
  process.env.SUIBAO_LANGUAGE = language;
  // Astro's own lines are for its developers; what an editor must know stands in the page.
  const { address, resolvedUrls } = await dev({ logLevel: 'error', server: { port } });
  return resolvedUrls.local[0] ?? `http://localhost:${address.port}/`;
}

function opened(url: string): Sentence {
  return {
    zh: `预览已经打开：${url}\n保存文件后，网页自动更新，不必重新启动。按 Ctrl+C 停止。`,
    en: `The preview is open: ${url}\nPages renew themselves when you save a file; no restart is needed. Press Ctrl+C to stop.`,
  };
}

function notAPort(typed: string): Sentence {
  return {
    zh: `“${typed}”不是端口号。请写 0 到 ${LARGEST_PORT} 之间的数，例如 --port 4322。`,
    en: `“${typed}” is no port. Write a number from 0 to ${LARGEST_PORT}, such as --port 4322.`,
  };
}
