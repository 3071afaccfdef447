import type { Sentence } from '../../wording/findings/sentence.ts';

/** What `npm run export -- --help` prints. */
export const EXPORT_HELP: Sentence = {
  zh: `把报告导出为 Excel、WPS 能打开的工作簿：数字、文字、荣誉、活动各一张表。

用法：npm run export
      npm run export -- 地方 年份 [选项]

例如 npm run export -- shixi 2023 写出 shixi-2023.xlsx。不写地方和年份，就导出全部报告。

选项：
  --out 文件名.xlsx  换一个文件名
  --replace          文件已经有了，也重新写
  --lang zh|en       用中文或英文显示，不写则随终端
  --help             显示这段说明`,
  en: `Writes reports as workbooks for Excel and WPS, with a sheet each for figures, texts, honors and events.

Usage: npm run export
       npm run export -- PLACE YEAR [options]

For example, npm run export -- shixi 2023 writes shixi-2023.xlsx. Without place and year all reports are exported.

Options:
  --out FILE.xlsx  another name for the file
  --replace        write the file even if it is there already
  --lang zh|en     show messages in Chinese or English; otherwise as the terminal does
  --help           show this help`,
};

/** What `npm run import -- --help` prints. */
export const IMPORT_HELP: Sentence = {
  zh: `把表格读回报告：先列出改了什么，问过之后才写入。

用法：npm run import -- 文件.xlsx [选项]
      npm run import -- 文件.csv --to 地方 年份 [选项]

可以是 npm run export 导出、改好的工作簿，也可以是单位里现成的表格（.xlsx 或 .csv），
第一行是表头：名称、数量，需要时再加 单位、备注、英文名称、编号。

选项：
  --to 地方 年份  写到哪份报告，例如 --to shixi 2023；导出的工作簿不用写
  --yes           不再询问，直接写入
  --lang zh|en    用中文或英文显示，不写则随终端
  --help          显示这段说明

结束时的状态：
  0  已经写入，或者没有改动
  1  有错误，什么也没有写入
  3  列出了改动，没有写入`,
  en: `Reads a table back into a report: lists what it would change, and asks before it writes.

Usage: npm run import -- FILE.xlsx [options]
       npm run import -- FILE.csv --to PLACE YEAR [options]

The file is a workbook from npm run export that you have edited, or a table your office already has (.xlsx or .csv)
with titles in its first row: Name, Amount and, as needed, Unit, Note, Name in English, Id.

Options:
  --to PLACE YEAR  the report to write to, such as --to shixi 2023; an exported workbook knows its own
  --yes            write without asking
  --lang zh|en     show messages in Chinese or English; otherwise as the terminal does
  --help           show this help

Exit status:
  0  written, or nothing to change
  1  there are errors; nothing was written
  3  the changes were listed and nothing was written`,
};
