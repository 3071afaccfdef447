// npm run export: a report as a workbook that an editor opens in Excel or WPS.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { contentFolder, type ReportAddress, reportAddresses } from '../load/content-folder.ts';
import { loadIndicators } from '../load/indicators.ts';
import { reportFile } from '../load/report.ts';
import { toPlain } from '../source/plain.ts';
import { readSource } from '../source/source-file.ts';
import type { Sentence } from '../wording/findings/sentence.ts';
import { exportReport } from '../workbench/exchange/export-report.ts';
import { writeWorkbook } from '../workbench/spreadsheet/write-workbook.ts';
import { readCommandLine } from './command-line.ts';
import { EXPORT_HELP } from './exchange/help.ts';
import { nameOf, readAddress } from './exchange/report-address.ts';
import { findingsReport } from './findings-report.ts';
import { terminalLanguage } from './terminal-language.ts';

const OPTIONS = {
  lang: { type: 'string' },
  out: { type: 'string' },
  replace: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

const typed = readCommandLine(OPTIONS, process.argv.slice(2), process.env);
const language = terminalLanguage(typed.ok ? typed.values.lang : typed.lang, process.env);
const folder = contentFolder();

if (!typed.ok) stop(typed.mistake);
else if (typed.values.help === true) console.log(EXPORT_HELP[language]);
else await exportAll(typed.files, typed.values.out, typed.values.replace === true);

async function exportAll(named: readonly string[], out: string | undefined, replace: boolean): Promise<void> {
  const known = reportAddresses(folder);
  if (named.length === 0 && out === undefined) {
    for (const address of known) await exportTo(address, `${address.place}-${address.year}.xlsx`, replace);
    return;
  }
  const read = readAddress(named, known);
  if (!read.ok) return stop(read.mistake);
  const file = out ?? `${read.address.place}-${read.address.year}.xlsx`;
  if (!/\.xlsx$/i.test(file)) {
    return stop({ zh: `文件名要以 .xlsx 结尾：“${file}.xlsx”。`, en: `The name must end in .xlsx: "${file}.xlsx".` });
  }
  await exportTo(read.address, file, replace);
}

async function exportTo(address: ReportAddress, file: string, replace: boolean): Promise<void> {
  const { node, findings, text, file: source } = readSource(folder, reportFile(address));
  if (node === undefined) {
    console.log(findingsReport([{ file: source, text, findings }], language).text);
    return stop({ zh: `${source} 有错误，没有导出。`, en: `${source} has errors and was not exported.` });
  }
  const bytes = await writeWorkbook(exportReport(nameOf(address), toPlain(node), loadIndicators(folder).value ?? []));
  if (existsSync(file) && !replace && !readFileSync(file).equals(bytes)) {
    // It may hold what an editor has typed and not imported yet.
    return stop({
      zh: `${file} 已经有了，没有重写。先导入（npm run import -- ${basename(file)}），或加 --replace 重写，或用 --out 换个文件名。`,
      en: `${file} is there already and was not written. Import it first (npm run import -- ${basename(file)}), add --replace to write it anew, or give another name with --out.`,
    });
  }
  try {
    writeFileSync(file, bytes);
  } catch {
    return stop({
      zh: `写不了 ${file}。如果它正在 Excel 或 WPS 里打开，请先关闭；再看看文件夹是否存在。`,
      en: `${file} cannot be written. If it is open in Excel or WPS, close it first; check that its folder exists.`,
    });
  }
  say({ zh: `已导出 ${nameOf(address)}：${file}`, en: `Exported ${nameOf(address)}: ${file}` });
}

function say(sentence: Sentence): void {
  console.log(sentence[language]);
}

function stop(mistake: Sentence): void {
  console.error(mistake[language]);
  process.exitCode = 1;
}
