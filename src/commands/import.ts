// npm run import: reads a table back into a report, shows what it would change and asks before it writes. It ends with
// 0 where it wrote or had nothing to write, with 1 on a mistake, and with 3 where it was not told to write.
import { basename } from 'node:path';
import { contentFolder, reportAddresses } from '../load/content-folder.ts';
import { reportFile } from '../load/report.ts';
import { writeContent } from '../load/write-content.ts';
import type { Language } from '../model/language.ts';
import { readText } from '../source/source-file.ts';
import type { Sentence } from '../wording/findings/sentence.ts';
import { writeTableFinding } from '../wording/findings/table-notice.ts';
import { exportedFrom } from '../workbench/exchange/compare-sheets.ts';
import { readTableFile, type TableFile } from '../workbench/exchange/read-table-file.ts';
import { askToWrite, type Consent } from './ask.ts';
import { changedMeanwhile } from './changed-meanwhile.ts';
import { IMPORT_HELP } from './exchange/help.ts';
import { importRequest } from './exchange/import-request.ts';
import { plannedImport } from './exchange/planned-import.ts';
import { type AddressReading, readAddress } from './report-address.ts';
import { runCommand } from './run-command.ts';
import { stop } from './stop.ts';
import { typedTable } from './typed-table.ts';

const OPTIONS = {
  lang: { type: 'string' },
  to: { type: 'string' },
  yes: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

const NOT_TOLD_TO_WRITE = 3;

const NOT_WRITTEN: Readonly<Record<Exclude<Consent, 'yes'>, Sentence>> = {
  no: { zh: '没有写入。', en: 'Nothing was written.' },
  unasked: {
    zh: '没有写入。确认无误后加 --yes 再运行一次。',
    en: 'Nothing was written. Run it again with --yes to write.',
  },
};

const folder = contentFolder();

await runCommand({
  options: OPTIONS,
  help: IMPORT_HELP,
  run: async ({ files, values: { to, yes }, language }) => {
    const request = importRequest(files, to);
    if (!request.ok) return stop(request.mistake, language);
    const { path, report } = request;
    const typed = typedTable(path);
    if (!typed.ok) return stop(typed.mistake, language);
    const table = await readTableFile(basename(path), typed.bytes);
    if (table.sheets.length === 0) return stop(unreadTable(table), language);
    const target = targetOf(path, table, report);
    if (!target.ok) return stop(target.mistake, language);
    const plan = plannedImport(folder, target.address, table, language);
    console.log(plan.text);
    if (plan.kind === 'mistaken') process.exitCode = 1;
    if (plan.kind === 'ready') await write(reportFile(target.address), plan, yes === true, language);
  },
});

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

/** Writes what was planned, once the editor says so and where the file is still as it was shown. */
async function write(
  file: string,
  { before, after }: { readonly before: string; readonly after: string },
  yes: boolean,
  language: Language,
): Promise<void> {
  const question = { zh: `写入 ${file} 吗？[y/N] `, en: `Write to ${file}? [y/N] ` };
  const consent = await askToWrite(question[language], yes);
  if (consent !== 'yes') {
    console.log(NOT_WRITTEN[consent][language]);
    process.exitCode = NOT_TOLD_TO_WRITE;
    return;
  }
  const now = readText(folder, file);
  if (!now.ok || now.text !== before) return stop(changedMeanwhile(file), language);
  writeContent(folder, file, after);
  console.log({ zh: `已写入 ${file}。`, en: `Written to ${file}.` }[language]);
}
