import type { Sentence } from '../../wording/findings/sentence.ts';

/** What `npm run check -- --help` prints. */
export const CHECK_HELP: Sentence = {
  zh: `检查内容，一次列出所有问题。

用法：npm run check
      npm run check -- [选项] [文件或文件夹…]

不写文件，就检查全部内容。文件写成 reports/shixi/2023.yaml 或 content/reports/shixi/2023.yaml。

选项：
  --lang zh|en  用中文或英文显示，不写则随终端
  --fix         先修正标点、空格和编码，再检查；数字和文字不动，每处改动都列出来
  --dry-run     与 --fix 同用：只列出会改什么，不写入文件
  --publish     上线前用：另外列出网站标识码、备案号、发布日期、来源等缺什么，哪些节是空的，
                多少文字还没有英文
  --json        结果写成 JSON，供其他程序读取
  --help        显示这段说明

结束时的状态：
  0  没有问题
  1  有错误，改正之前不能生成网站
  2  没有错误，有提醒`,
  en: `Checks the content and lists every mistake in one run.

Usage: npm run check
       npm run check -- [options] [files or folders…]

Without files it checks all content. Name a file as reports/shixi/2023.yaml or content/reports/shixi/2023.yaml.

Options:
  --lang zh|en  show messages in Chinese or English; otherwise as the terminal does
  --fix         first mend punctuation, spaces and encoding, then check; figures and words
                stay, and each change is listed
  --dry-run     with --fix: only list what would be changed, and write nothing
  --publish     before going public: also list what is missing of site code, record numbers,
                day of publication, sources and so on, empty sections, and how much is untranslated
  --json        write the result as JSON, for other programs
  --help        show this help

Exit status:
  0  nothing is wrong
  1  there are errors; the site is not built until they are mended
  2  there are no errors, but warnings`,
};
