import type { Sentence } from '../../wording/findings/sentence.ts';

/** What `npm run translate -- --help` prints. */
export const TRANSLATE_HELP: Sentence = {
  zh: `写出要翻译的段落，收回译文，并记住哪段英文依据哪段中文。

用法：npm run translate                          全站缺英文、中文改过的段落
      npm run translate -- 地方 年份             一份报告的，例如 shixi 2023
      npm run translate -- --take 文件.xlsx      收回译者填好的表
      npm run translate -- --record [地方 年份]  登记现有的中英文对照
      npm run translate -- --accept [地方 年份]  同上，并认可中文改过而英文不必改的段落
      npm run translate -- --accept site         网站设置、地方和指标的

不写地方和年份，--accept 先列出全站的这类段落，问过再登记。

选项：
  --out 文件.xlsx  表写到哪里，不写则在 translation 文件夹
  --all            已有英文的段落也列进表里
  --yes            收回、认可时不再询问，直接写入
  --lang zh|en     用中文或英文显示，不写则随终端
  --help           显示这段说明`,
  en: `Lists what needs translating, takes translations back, and remembers which English was made from which Chinese.

Usage: npm run translate                          all that lacks English or is stale
       npm run translate -- PLACE YEAR            of one report, such as shixi 2023
       npm run translate -- --take FILE.xlsx      takes a filled-in list back
       npm run translate -- --record [PLACE YEAR] records the present pairs of Chinese and English
       npm run translate -- --accept [PLACE YEAR] the same, and says that stale English still fits
       npm run translate -- --accept site         of the site's settings, places and indicators

Without place and year --accept first lists all such texts, and asks.

Options:
  --out FILE.xlsx  where the list is written; otherwise in the folder translation
  --all            lists texts that have English as well
  --yes            takes back or accepts without asking
  --lang zh|en     show messages in Chinese or English; otherwise as the terminal does
  --help           show this help`,
};
