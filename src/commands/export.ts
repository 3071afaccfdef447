// npm run export: a report as a workbook that an editor opens in Excel or WPS.
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { contentFolder, type ReportAddress, reportAddresses } from '../load/content-folder.ts';
import { loadIndicators } from '../load/indicators.ts';
import { replaceFile } from '../load/replace-file.ts';
import { reportFile } from '../load/report.ts';
import type { Language } from '../model/language.ts';
import { toPlain } from '../source/plain.ts';
import { readSource } from '../source/source-file.ts';
import type { Sentence } from '../wording/findings/sentence.ts';
import { exportReport } from '../workbench/exchange/export-report.ts';
import { writeWorkbook } from '../workbench/spreadsheet/write-workbook.ts';
import { EXPORT_HELP } from './exchange/help.ts';
import { findingsReport } from './findings-report.ts';
import { nameOf, readAddress } from './report-address.ts';
import { runCommand } from './run-command.ts';
import { stop } from './stop.ts';

const OPTIONS = {
  lang: { type: 'string' },
  out: { type: 'string' },
  replace: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

const folder = contentFolder();

await runCommand({
  options: OPTIONS,
  help: EXPORT_HELP,
  run: async ({ files, values, language }) => {
    const known = reportAddresses(folder);
    const way: Way = { replace: values.replace === true, language };
    if (files.length === 0 && values.out === undefined) {
      for (const address of known) await exportTo(address, workbookOf(address), way);
      return;
    }
    const read = readAddress(files, known);
    if (!read.ok) return stop(read.mistake, language);
    const file = values.out ?? workbookOf(read.address);
    if (/\.xlsx$/i.test(file)) await exportTo(read.address, file, way);
    else {
      stop(
        { zh: `文件名要以 .xlsx 结尾：“${file}.xlsx”。`, en: `The name must end in .xlsx: “${file}.xlsx”.` },
        language,
      );
    }
  },
});

/** How reports are exported: whether over what is there, and what is said in which language. */
interface Way {
  readonly replace: boolean;
  readonly language: Language;
}

function workbookOf({ place, year }: ReportAddress): string {
  return `${place}-${year}.xlsx`;
}

async function exportTo(address: ReportAddress, file: string, { replace, language }: Way): Promise<void> {
  const { node, findings, text, file: source } = readSource(folder, reportFile(address));
  if (node === undefined) {
    console.log(findingsReport([{ file: source, text, findings }], language).text);
    return stop({ zh: `${source} 有错误，没有导出。`, en: `${source} has errors and was not exported.` }, language);
  }
  const bytes = await writeWorkbook(exportReport(nameOf(address), toPlain(node), loadIndicators(folder).value ?? []));
  if (existsSync(file) && !replace && !readFileSync(file).equals(bytes)) {
    // It may hold what an editor has typed and not imported yet.
    return stop(alreadyThere(file), language);
  }
  replaceFile(file, bytes);
  console.log({ zh: `已导出 ${nameOf(address)}：${file}`, en: `Exported ${nameOf(address)}: ${file}` }[language]);
}

function alreadyThere(file: string): Sentence {
  return {
    zh: `${file} 已经有了，没有重写。先导入（npm run import -- ${basename(file)}），或加 --replace 重写，或用 --out 换个文件名。`,
    en: `${file} is there already and was not written. Import it first (npm run import -- ${basename(file)}), add --replace to write it anew, or give another name with --out.`,
  };
}
