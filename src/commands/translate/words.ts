import type { Sentence, Sentences } from '../../wording/findings/sentence.ts';
import type { RefusalCause } from '../../workbench/translation/take-row.ts';

/** What `npm run translate` says, in both languages. */
export const TRANSLATE_WORDS = {
  hasErrors: {
    zh: '内容有错误，请先改正（npm run check），再做翻译。没有写入任何文件。',
    en: 'The content has errors. Mend them first (npm run check), then translate. Nothing was written.',
  },
  recorded: (added: number, total: number): Sentence => ({
    zh: `新登记${added}段中英文对照，共${total}段。`,
    en: `${added} new ${plural(added, 'pair')} of Chinese and English recorded, ${total} in all.`,
  }),
  acceptedStale: (count: number): Sentence => ({
    zh: `以下${count}段的中文改过，英文没有改，现在登记为仍然适用。请再核对一遍：`,
    en: `The Chinese of ${count === 1 ? 'this text' : `these ${count} texts`} has changed and the English has not. It is now recorded as still fitting; please look once more:`,
  }),
  acceptStale: (count: number): Sentence => ({
    zh: `以下${count}段的中文改过，英文没有改。认可以后，就当作英文仍然适用：`,
    en: `The Chinese of ${count === 1 ? 'this text' : `these ${count} texts`} has changed and the English has not. If you accept, the English counts as still fitting:`,
  }),
  askAccept: (count: number): Sentence => ({
    zh: `这${count}段的英文都仍然适用吗？[y/N] `,
    en: `Does the English of ${count === 1 ? 'this text' : `all these ${count} texts`} still fit? [y/N] `,
  }),
  leftStale: (count: number): Sentence => ({
    zh: `以下${count}段的中文改过，英文还没有跟上，没有登记。请改英文；确实不必改的，用“--accept”登记：`,
    en: `The Chinese of ${count === 1 ? 'this text' : `these ${count} texts`} has changed and the English has not, so it was not recorded. Bring it up to date, or use “--accept” where it still fits:`,
  }),
  written: (file: string, listed: number, missing: number, stale: number): Sentence => ({
    zh: `已写出 ${file}，共${listed}段：${missing}段缺英文，${stale}段中文改过。请交给译者，交回后运行“npm run translate -- --take ${file}”。`,
    en: `${file} written with ${listed} ${plural(listed, 'text')}: ${missing} without English, ${stale} whose Chinese has changed. Give it to the translator; when it comes back, run “npm run translate -- --take ${file}”.`,
  }),
  nothingToDo: {
    zh: '没有缺英文的段落，也没有中文改过的段落，不需要翻译，没有写文件。要列出全部段落，请加“--all”。',
    en: 'No text lacks English and none is stale: there is nothing to translate, and no file was written. For all texts add “--all”.',
  },
  unrecorded: (count: number): Sentence => ({
    zh: `另有${count}段英文还没有登记，以后中文改了就提醒不了。核对无误后，请运行“npm run translate -- --record”。`,
    en: `${count} English ${count === 1 ? 'text is' : 'texts are'} not yet recorded, so that a later change of the Chinese cannot be noticed. Once they are checked, run “npm run translate -- --record”.`,
  }),
  alreadyThere: (file: string): Sentence => ({
    zh: `${file} 已经有了，里面也许有译者写好的英文，所以没有覆盖。请先收回或移走它，或者用“--out 文件.xlsx”写到别处。`,
    en: `${file} exists already and may hold a translator's work, so it was not overwritten. Take it back or move it first, or write elsewhere with “--out FILE.xlsx”.`,
  }),
  notAWorklist: (file: string, missing: readonly string[]): Sentence => ({
    zh: `“${file}”不是翻译用的表：缺少${missing.map((title) => `“${title}”`).join('、')}${missing.length === 1 ? '这一列' : '这几列'}。列的标题不能改。`,
    en: `“${file}” is not a worklist: ${missing.length === 1 ? 'the column' : 'the columns'} ${missing.map((title) => `“${title}”`).join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing. The titles of the columns must not be changed.`,
  }),
  changed: (count: number): Sentence => ({ zh: `要改的英文：${count}段`, en: `English to be changed: ${count}` }),
  accepted: (count: number): Sentence => ({ zh: `原英文仍适用：${count}段`, en: `English that still fits: ${count}` }),
  refused: (count: number): Sentence => ({ zh: `没有收下：${count}行`, en: `Rows not taken: ${count}` }),
  taken: (changes: number, fits: number, refusals: number): Sentence => ({
    zh: `可以收下${changes + fits}段（改写${changes}段，仍适用${fits}段），没有收下${refusals}行。`,
    en: `${changes + fits} ${plural(changes + fits, 'text')} can be taken (${changes} rewritten, ${fits} still fitting); ${refusals} ${plural(refusals, 'row')} not taken.`,
  }),
  nothingTaken: {
    zh: '表里没有填写新的英文，也没有选“仍适用”，没有可收的内容。',
    en: 'No row has new English or says that the English still fits: there is nothing to take.',
  },
  ask: (changes: number, fits: number): Sentence => ({
    zh: `写入这${changes + fits}段吗？请输入 y（写入）或 n（不写）： `,
    en: `Write ${changes + fits === 1 ? 'this text' : `these ${changes + fits} texts`}? Type y or n: `,
  }),
  shownOnly: {
    zh: '这里不能提问，所以只列出改动，没有写入。要写入，请加“--yes”。',
    en: 'No question can be asked here, so the changes were shown and nothing was written. To write them add “--yes”.',
  },
  nothingWritten: { zh: '没有写入。', en: 'Nothing was written.' },
  wrote: (file: string): Sentence => ({ zh: `写入：content/${file}`, en: `Written: content/${file}` }),
} as const;

/** Why a row of a worklist is not taken. */
export const REFUSALS: Sentences<RefusalCause> = {
  'no-such-file': ({ file }) => ({
    zh: `内容里没有“${file}”这个文件，也许改过名。`,
    en: `The content has no file “${file}”; it may have been renamed.`,
  }),
  'chinese-changed': ({ present }) => ({
    zh: `表写出以后，这一段的中文改过了，译文可能对不上。${present === undefined ? '原来的位置上已经没有文字。' : `现在是：“${present}”。`}请重新运行“npm run translate”写一份新表。`,
    en: `The Chinese has changed since the list was written, so the English may not fit it. ${present === undefined ? 'Nothing stands there any more.' : `It now says: “${present}”`} Run “npm run translate” for a new list.`,
  }),
  'english-changed': ({ present }) => ({
    zh: `表写出以后，有人改过这段英文，为免覆盖没有收下。现在是：“${present}”。`,
    en: `Somebody has changed this English since the list was written; it was not overwritten. It now says: “${present}”`,
  }),
  'taken-twice': ({ row }) => ({
    zh: `第${row}行已经是同一段，只收第一次。`,
    en: `Row ${row} is the same text; only the first is taken.`,
  }),
  'nothing-fits': () => ({
    zh: '这一段还没有英文，不能选“仍适用”。请写上英文。',
    en: 'This text has no English yet, so nothing can still fit. Please write the English.',
  }),
};

function plural(count: number, noun: string): string {
  return count === 1 ? noun : `${noun}s`;
}
