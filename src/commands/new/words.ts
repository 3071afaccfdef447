import type { Sentence } from '../../wording/findings/sentence.ts';

/** What `npm run new` says. */
export const NEW_WORDS = {
  usage: {
    zh: '请写地方的编号和年份，例如：npm run new -- shixi 2024',
    en: 'Type the id of the place and the year, such as: npm run new -- shixi 2024',
  },
  badPlace: (found: string): Sentence => ({
    zh: `“${found}”不能做地方的编号。编号只用小写英文字母、数字和短横，例如 shixi。中文名称写在 --zh 后面：npm run new -- shixi 2024 --zh 市西街道`,
    en: `“${found}” cannot be the id of a place. An id has lower-case letters, digits and hyphens only, such as shixi. The name goes after --en and --zh: npm run new -- shixi 2024 --zh 市西街道 --en "Shixi Subdistrict"`,
  }),
  nearPlace: (found: string, near: string): Sentence => ({
    zh: `还没有“${found}”这个地方。是不是“${near}”？确是新的地方，请写明名称：npm run new -- ${found} 2024 --zh 市西街道 --en "Shixi Subdistrict"`,
    en: `There is no place “${found}” yet. Did you mean “${near}”? If it is a new place, give its names: npm run new -- ${found} 2024 --zh 市西街道 --en "Shixi Subdistrict"`,
  }),
  badYear: (found: string): Sentence => ({
    zh: `“${found}”不是年份。请写四位数字，例如 2024。`,
    en: `“${found}” is not a year. Type four digits, such as 2024.`,
  }),
  exists: (file: string): Sentence => ({
    zh: `${file} 已经有了，没有改动它。要重新开始，请先把它改名或移走。`,
    en: `${file} is there already and was not touched. To begin again, rename it or move it away first.`,
  }),
  named: (file: string): Sentence => ({
    zh: `${file} 已经有了，名称以它为准。请去掉 --zh 和 --en；要改名称，请改这个文件。`,
    en: `${file} is there already and gives the names. Leave out --zh and --en; to change the names, change that file.`,
  }),
  chineseName: {
    zh: '请把中文名称也写上：--zh 市西街道 --en "Shixi Subdistrict"',
    en: 'Give the Chinese name too: --zh 市西街道 --en "Shixi Subdistrict"',
  },
  nothingToBeginFrom: (file: string): Sentence => ({
    zh: `没有 ${file}，不能从它开始。请核对 --from 后面的年份，或者去掉 --from，从空白的样子写起。`,
    en: `There is no ${file} to begin from. Check the year after --from, or leave out --from to begin with an empty report.`,
  }),
  faulty: {
    zh: '请先改正上面的错误，再运行一次。什么也没有写。',
    en: 'Mend the errors above, then try again. Nothing was written.',
  },
  written: (files: readonly string[], from: string | undefined): Sentence => ({
    zh: `已写好：
${files.map((file) => `  ${file}`).join('\n')}
${from === undefined ? '' : `\n数字的编号、名称和各章的结构来自${from}年；数量都空着，正文待写。\n`}
接下来：
  1. 打开 ${files.at(-1) ?? ''}，照里面的说明填写。
  2. 运行 npm run dev，在浏览器里边写边看。
  3. 运行 npm run check，看看还缺什么、哪里写错了。`,
    en: `Written:
${files.map((file) => `  ${file}`).join('\n')}
${from === undefined ? '' : `\nIds, names and chapters come from ${from}; amounts are empty, and the texts are still to be written.\n`}
What to do next:
  1. Open ${files.at(-1) ?? ''} and fill it in; the file says how.
  2. Run npm run dev to see the page in the browser while you write.
  3. Run npm run check to see what is missing and what is wrong.`,
  }),
} as const;
