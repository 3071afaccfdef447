import type { Sentence } from '../../wording/findings/sentence.ts';

/** What `npm run review` says, in both languages. */
export const REVIEW_WORDS = {
  hasErrors: {
    zh: '报告有错误，请先改正（npm run check），再写审核稿。这份审核稿没有写。',
    en: 'The report has errors. Mend them first (npm run check), then review it. This review was not written.',
  },
  copyUnreadable: (file: string): Sentence => ({
    zh: `上次发布的版本（content/${file}）读不出来，不能比较。请改正它；不需要比较，就删去这个文件。这份审核稿没有写。`,
    en: `The version that was published last (content/${file}) cannot be read, so nothing can be compared. Mend it, or delete the file if no comparison is needed. This review was not written.`,
  }),
  written: (file: string): Sentence => ({ zh: `写入：${file}`, en: `Written: ${file}` }),
  filledIn: (file: string): Sentence => ({
    zh: `${file} 里已经有审核人的勾选或签名，所以没有覆盖，审核稿没有写。请先把它改名或移走，或者用“--out 文件夹”写到别处。`,
    en: `${file} holds the ticks or signatures of reviewers, so it was not overwritten and this review was not written. Rename or move it first, or write elsewhere with “--out FOLDER”.`,
  }),
  firstTime: (report: string): Sentence => ({
    zh: `${report}：以前没有留存发布过的版本，所以没有变化可列。发布以后请运行“npm run review -- --published ${report}”。`,
    en: `${report}: no published version was kept before, so no changes are listed. After publication run “npm run review -- --published ${report}”.`,
  }),
  compared: (report: string, changes: number): Sentence => ({
    zh: `${report}：与上次发布的相比，有${changes}处变化。`,
    en: `${report}: compared with what was published last there ${changes === 1 ? 'is 1 change' : `are ${changes} changes`}.`,
  }),
  kept: (file: string): Sentence => ({
    zh: `已留存这一版：content/${file}。以后的审核稿会列出与它相比的变化。`,
    en: `This version is kept in content/${file}. Later reviews list what has changed since.`,
  }),
  isDraft: {
    zh: '这份报告还是草稿（status: draft），没有发布，不能留存为发布的版本。',
    en: 'This report is still a draft (status: draft). It has not been published, so it was not kept as published.',
  },
  whichReport: {
    zh: '请写明留存哪一份：npm run review -- --published 地方 年份。',
    en: 'Say which report to keep: npm run review -- --published PLACE YEAR.',
  },
} as const;
