import type { Sentence } from '../../wording/findings/sentence.ts';

/** What `npm run new -- --help` prints. */
export const NEW_HELP: Sentence = {
  zh: `新建一份报告的草稿，里面有说明和样子。已有的文件不会改动。

用法：npm run new -- 地方 年份 [选项]

例如：npm run new -- shixi 2024
      npm run new -- shixi 2024 --from 2023
      npm run new -- binhe 2024 --zh 滨河街道 --en "Binhe Subdistrict"

选项：
  --from 年份   沿用那一年的编号、名称和各章的结构，不带数字、日期和正文
  --zh 名称     新地方的中文名称
  --en 名称     新地方的英文名称
  --lang zh|en  用中文或英文显示，不写则随终端
  --help        显示这段说明`,
  en: `Begins a report: a draft with explanations and examples. No file that is there is touched.

Usage: npm run new -- PLACE YEAR [options]

Such as: npm run new -- shixi 2024
         npm run new -- shixi 2024 --from 2023
         npm run new -- binhe 2024 --zh 滨河街道 --en "Binhe Subdistrict"

Options:
  --from YEAR   take the ids, names and chapters of that year, without its numbers, dates and texts
  --zh NAME     the Chinese name of a new place
  --en NAME     the English name of a new place
  --lang zh|en  show messages in Chinese or English; otherwise as the terminal does
  --help        show this help`,
};
