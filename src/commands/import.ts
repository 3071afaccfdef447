// npm run import: reads a table back into a report, shows what it would change and asks before it writes. It ends with
// 0 where it wrote or had nothing to write, with 1 on a mistake, and with 3 where it was not told to write.
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { contentFolder, type ReportAddress, reportAddresses } from '../load/content-folder.ts';
import { reportFile } from '../load/report.ts';
import { writeContent } from '../load/write-content.ts';
import type { Language } from '../model/language.ts';
import { readText } from '../source/source-file.ts';
import type { Sentence } from '../wording/findings/sentence.ts';
import { sentenceFor } from '../wording/findings/sentences.ts';
import { writeTableFinding } from '../wording/findings/table-notice.ts';
import { exportedFrom } from '../workbench/exchange/compare-sheets.ts';
import { readTableFile, type TableFile } from '../workbench/exchange/read-table-file.ts';
import { LARGEST_WORKBOOK } from '../workbench/spreadsheet/container.ts';
import { readCommandLine } from './command-line.ts';
import { askYes } from './exchange/ask.ts';
import { IMPORT_HELP } from './exchange/help.ts';
import { importRequest } from './exchange/import-request.ts';
import { plannedImport } from './exchange/planned-import.ts';
import { type AddressReading, readAddress } from './exchange/report-address.ts';
import { terminalLanguage } from './terminal-language.ts';

const OPTIONS = {
  lang: { type: 'string' },
  to: { type: 'string' },
  yes: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

const NOT_TOLD_TO_WRITE = 3;

const typed = readCommandLine(OPTIONS, process.argv.slice(2), process.env);
const language = terminalLanguage(typed.ok ? typed.values.lang : typed.lang, process.env);
const folder = contentFolder();

if (!typed.ok) stop(typed.mistake);
else if (typed.values.help === true) console.log(IMPORT_HELP[language]);
else await importFile(typed.files, typed.values.to, typed.values.yes === true);

async function importFile(words: readonly string[], to: string | undefined, yes: boolean): Promise<void> {
  const request = importRequest(words, to);
  if (!request.ok) return stop(request.mistake);
  const { path, report } = request;
  const bytes = bytesOf(path);
  if (bytes === undefined) return;
  const table = await readTableFile(basename(path), bytes);
  if (table.sheets.length === 0) return stop(unreadTable(table));
  const target = targetOf(path, table, report);
  if (!target.ok) return stop(target.mistake);
  const plan = plannedImport(folder, target.address, table, language);
  console.log(plan.text);
  if (plan.kind === 'mistaken') process.exitCode = 1;
  if (plan.kind === 'ready') await write(target.address, plan.before, plan.after, yes);
}

function bytesOf(path: string): Uint8Array | undefined {
  try {
    const { size } = statSync(path);
    if (size <= LARGEST_WORKBOOK) return readFileSync(path);
    stop(sentenceFor({ code: 'workbook-too-large', bytes: size, limit: LARGEST_WORKBOOK }));
  } catch {
    stop({
      zh: `找不到或打不开“${path}”。请核对文件名和所在的文件夹。`,
      en: `"${path}" cannot be found or opened. Check its name and its folder.`,
    });
  }
  return undefined;
}

/** What is wrong with a file that holds no table; no report is part of it. */
function unreadTable({ findings }: TableFile): Sentence {
  const said = (each: Language) => findings.map((finding) => writeTableFinding(finding, each)).join('\n\n');
  return { zh: `${said('zh')}\n\n什么也没有写入。`, en: `${said('en')}\n\nNothing was written.` };
}

/** The report that was asked for, else the one that the workbook was exported from, else the one that its name says. */
function targetOf(path: string, table: TableFile, report: readonly string[] | undefined): AddressReading {
  const known = reportAddresses(folder);
  const from = exportedFrom(table.sheets);
  const named = known.find(({ place, year }) => table.name.replace(/\.\w+$/, '') === `${place}-${year}`);
  if (report !== undefined) return readAddress(report, known);
  if (from !== undefined) return readAddress([from.place, from.year], known);
  if (named !== undefined) return { ok: true, address: named };
  const command = `npm run import -- ${/\s/.test(path) ? `"${path}"` : path} --to shixi 2023`;
  return {
    ok: false,
    mistake: {
      zh: `要写到哪份报告？请在后面加上 --to、地方和年份，例如 ${command}`,
      en: `Which report is it for? Add --to with place and year, such as ${command}`,
    },
  };
}

async function write(address: ReportAddress, before: string, after: string, yes: boolean): Promise<void> {
  const file = reportFile(address);
  const question = { zh: `写入 ${file} 吗？[y/N] `, en: `Write to ${file}? [y/N] ` };
  const asked = process.stdin.isTTY === true && process.stdout.isTTY === true;
  const wanted = yes || (asked && (await askYes(question[language])));
  if (!wanted) {
    say({
      zh: asked ? '没有写入。' : '没有写入。确认无误后加 --yes 再运行一次。',
      en: asked ? 'Nothing was written.' : 'Nothing was written. Run it again with --yes to write.',
    });
    process.exitCode = NOT_TOLD_TO_WRITE;
    return;
  }
  const now = readText(folder, file);
  if (!now.ok || now.text !== before) {
    return stop({
      zh: `${file} 在这期间被改动过，没有写入。请再运行一次。`,
      en: `${file} was changed meanwhile, so nothing was written. Run the command again.`,
    });
  }
  writeContent(folder, file, after);
  say({ zh: `已写入 ${file}。`, en: `Written to ${file}.` });
}

function say(sentence: Sentence): void {
  console.log(sentence[language]);
}

function stop(mistake: Sentence): void {
  console.error(mistake[language]);
  process.exitCode = 1;
}
