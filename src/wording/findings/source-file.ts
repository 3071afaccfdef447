import type { FileCause, StrayCause } from '../../source/cause.ts';
import type { BinarySignature } from '../../source/decode.ts';
import type { Sentence, Sentences } from './sentence.ts';

/** What a file is whose first bytes are no text. A Latin word has a space before it, as in all messages. */
const KINDS: Readonly<Record<BinarySignature, Sentence>> = {
  PK: { zh: ' Office 文档（文件头为 PK）', en: 'an Office document (it starts with PK)' },
  D0CF11E0: { zh: '旧版 Office 文档（文件头为 D0CF11E0）', en: 'an old Office document (it starts with D0CF11E0)' },
  '%PDF': { zh: ' PDF 文档', en: 'a PDF document' },
  '{\\rtf': { zh: ' RTF 文档', en: 'an RTF document' },
  NUL: { zh: '二进制文件', en: 'a binary file' },
};

/** Megabytes with one decimal, as file managers show them. */
function megabytes(bytes: number): string {
  return `${(bytes / (1024 * 1024)).toFixed(1).replace(/\.0$/, '')} MB`;
}

/** What an editor reads about a file that was not read, or was not saved as UTF-8. */
export const FILE_SENTENCES: Sentences<FileCause | StrayCause> = {
  'missing-file': () => ({
    zh: '找不到这个文件。请核对文件名和所在的文件夹。',
    en: 'There is no such file. Check its name and its folder.',
  }),
  'wrong-extension': ({ wanted, found }) => {
    const isHidden = found.toLowerCase() === `${wanted}.txt`.toLowerCase();
    return {
      zh: `找不到 ${wanted}，但有 ${found}。${isHidden ? '请在资源管理器中显示扩展名后改名。' : `请改名为 ${wanted}。`}`,
      en: `${wanted} not found, but ${found} exists. ${isHidden ? 'Show file extensions and rename it.' : `Rename it to ${wanted}.`}`,
    };
  },
  'office-lock-file': ({ name }) => ({
    zh: `已忽略临时文件“${name}”，它在文档关闭后会自己消失。`,
    en: `The temporary file “${name}” is ignored; it goes when the document is closed.`,
  }),
  'left-over-copy': ({ name }) => ({
    zh: `“${name}”像是备份或副本，没有读取。用不着请删去。`,
    en: `“${name}” looks like a backup or copy and is not read. Delete it if it is not needed.`,
  }),
  'unread-file': ({ name }) => ({
    zh: `“${name}”放在这里没有读取。报告请放在 reports/地方/年份.yaml，地方放在 places/ 里。`,
    en: `“${name}” is not read here. Reports belong in reports/PLACE/YEAR.yaml, places in places/.`,
  }),
  'outside-content': () => ({
    zh: '路径或链接指向了内容文件夹之外，没有读取。请把文件放进内容文件夹。',
    en: 'The path or link leads out of the content folder and was not followed. Put the file into the content folder.',
  }),
  'unreadable-file': ({ reason }) =>
    reason === 'EISDIR'
      ? {
          zh: '这是文件夹，不是文件。请改名，或把文件放到这个位置。',
          en: 'This is a folder, not a file. Rename it, or put the file in its place.',
        }
      : {
          zh: `文件打不开（${reason}）。请检查是否被别的程序占用，是否有读取权限。`,
          en: `The file cannot be opened (${reason}). Check whether another program holds it and whether you may read it.`,
        },
  'too-large': ({ bytes, limit }) => ({
    zh: `文件有 ${megabytes(bytes)}，上限是 ${megabytes(limit)}。一份报告通常不到 0.1 MB，请检查是否放错了文件。`,
    en: `The file has ${megabytes(bytes)}; the limit is ${megabytes(limit)}. A report is usually below 0.1 MB: check whether this is the right file.`,
  }),
  'not-text': ({ signature }) => ({
    zh: `这是${KINDS[signature].zh}，不是文本。请打开它，复制文字，粘贴到文本文件中，并用 UTF-8 保存。`,
    en: `This is ${KINDS[signature].en}, not text. Open it, copy the text into a text file and save that as UTF-8.`,
  }),
  'unknown-encoding': () => ({
    zh: '认不出文件的编码，既不是 UTF-8，也不是 GB18030。请用文本编辑器打开，核对文字后另存为 UTF-8。',
    en: 'The encoding of the file is neither UTF-8 nor GB18030. Open it in a text editor, check the text and save it as UTF-8.',
  }),
  'gbk-file': () => ({
    zh: '文件不是 UTF-8 编码，已按 GB18030 读取。请另存为 UTF-8。',
    en: 'The file is not UTF-8; it was read as GB18030. Save it as UTF-8.',
  }),
  'utf16-file': () => ({
    zh: '文件是 UTF-16 编码（记事本里叫“Unicode”）。请另存为 UTF-8。',
    en: 'The file is UTF-16, which Notepad calls “Unicode”. Save it as UTF-8.',
  }),
  'empty-file': () => ({
    zh: '文件里没有内容。请填写，或删去这个文件。',
    en: 'The file has no content. Fill it in, or remove it.',
  }),
};
