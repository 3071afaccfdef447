// npm run dev: the site as it is being written, in the browser, renewed with every save.
import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { isoDate } from '../model/calendar-date.ts';
import { siteDay } from './site-day.ts';
import { terminalLanguage } from './terminal-language.ts';

const { values } = parseArgs({
  options: { lang: { type: 'string' }, date: { type: 'string' }, port: { type: 'string', default: '4321' } },
});
const language = terminalLanguage(values.lang, process.env);
const day = siteDay(values.date, process.env, new Date());
if (!day.ok) {
  console.log(day.message[language]);
  process.exit(1);
}
process.env.SUIBAO_DATE = isoDate(day.day);
process.env.SUIBAO_PREVIEW = '1';

// Astro's own lines are for its developers; what an editor must know stands in the page.
const { address, resolvedUrls } = await dev({ logLevel: 'error', server: { port: Number(values.port) } });
const [url = `http://localhost:${address.port}/`] = resolvedUrls.local;
console.log(
  language === 'zh'
    ? `预览已经打开：${url}\n保存文件后，网页自动更新，不必重新启动。按 Ctrl+C 停止。`
    : `The preview is open: ${url}\nPages renew themselves when you save a file; no restart is needed. Press Ctrl+C to stop.`,
);
