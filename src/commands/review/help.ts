import type { Sentence } from '../../wording/findings/sentence.ts';

/** What `npm run review -- --help` prints. */
export const REVIEW_HELP: Sentence = {
  zh: `为三审三校写出审核稿：每个数字的两种写法、时间、来源、用处，全部文字中英对照，以及与上次发布相比的变化。

用法：npm run review                           全部报告
      npm run review -- 地方 年份              一份报告，例如 shixi 2023
      npm run review -- --published 地方 年份  发布以后，留存这一版，供下次比较

每份报告写两个文件：.html 用浏览器打开并打印（A4 横向），.xlsx 用 Excel 或 WPS 打开。

选项：
  --out 文件夹  写到哪里，不写则在 review 文件夹
  --lang zh|en  用中文或英文显示，不写则随终端
  --help        显示这段说明`,
  en: `Writes review copies for the three checks: every figure with both wordings, period, source and use, all texts side by
side, and what has changed since the last publication.

Usage: npm run review                           all reports
       npm run review -- PLACE YEAR             one report, such as shixi 2023
       npm run review -- --published PLACE YEAR after publication: keeps this version to compare the next with

Two files are written for each report: .html to open in a browser and print (A4, landscape), .xlsx for Excel or WPS.

Options:
  --out FOLDER  where they are written; otherwise in the folder review
  --lang zh|en  show messages in Chinese or English; otherwise as the terminal does
  --help        show this help`,
};
