import type { Sentence } from '../../wording/findings/sentence.ts';

/** What `npm run dev -- --help` prints. */
export const DEV_HELP: Sentence = {
  zh: `在浏览器里预览：边写边看，保存就更新。草稿也看得见，有标记。

用法：npm run dev
      npm run dev -- [选项]

选项：
  --date 日期   按哪一天预览，例如 2027-01-10；不写就是中国的今天
  --port 号码   换一个端口，不写就是 4321；已被占用时自动换下一个
  --lang zh|en  用中文或英文显示，不写则随终端
  --help        显示这段说明`,
  en: `Shows the site in the browser while you write; it renews itself when you save. Drafts are shown too, and marked.

Usage: npm run dev
       npm run dev -- [options]

Options:
  --date DAY    the day for which to show it, such as 2027-01-10; otherwise today in China
  --port NUMBER another port; otherwise 4321, or the next that is free
  --lang zh|en  show messages in Chinese or English; otherwise as the terminal does
  --help        show this help`,
};
