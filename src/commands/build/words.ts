import type { Synchronised } from '../../publish/sync-folder.ts';
import type { Sentence } from '../../wording/findings/sentence.ts';

/** What `npm run build -- --help` prints. */
export const BUILD_HELP: Sentence = {
  zh: `检查内容，生成网站。有错误时什么也不生成，原来的网站不变。

用法：npm run build
      npm run build -- [选项]

选项：
  --date 日期   按哪一天生成，例如 2027-01-10；不写就是中国的今天。草稿和还没到 publish-on 的报告不收入
  --out 文件夹  网站放在哪里，不写就是 dist
  --lang zh|en  用中文或英文显示，不写则随终端
  --help        显示这段说明`,
  en: `Checks the content and builds the site. Where there is an error nothing is built, and the last site stays.

Usage: npm run build
       npm run build -- [options]

Options:
  --date DAY    the day for which to build, such as 2027-01-10; otherwise today in China. Drafts, and reports whose
                publish-on has not come, are left out
  --out FOLDER  where the site goes; otherwise dist
  --lang zh|en  show messages in Chinese or English; otherwise as the terminal does
  --help        show this help`,
};

/** Said where the content has errors. */
export const STOPPED: Sentence = {
  zh: '有错误，没有重新生成网站；原来的网站没有改动。',
  en: 'There are errors: nothing was built, and the last good site stands as it was.',
};

/** Said where the site that was built has a fault of its own, such as a dead link. */
export const FAULTY: Sentence = {
  zh: '生成的网站有问题，没有发布；原来的网站没有改动。',
  en: 'The site that was built has faults and was not put in place; the last good site stands as it was.',
};

/** Said where the folder for the site holds something else, which would be lost. */
export function notASite(folder: string): Sentence {
  return {
    zh: `“${folder}”里有别的文件，不是岁报生成的网站。网站会取代里面的一切，所以没有生成。请换一个空文件夹，或不写 --out。`,
    en: `“${folder}” holds something other than a site that Suibao built. A site replaces everything in its folder, so nothing was built. Choose an empty folder, or leave out --out.`,
  };
}

/** Said at the end. */
export function built({ written, kept, removed }: Synchronised): Sentence {
  return {
    zh: `网站已生成：写入${written}个文件，${kept}个没有变化，删去${removed}个。`,
    en: `Site built: ${written} files written, ${kept} unchanged, ${removed} removed.`,
  };
}
