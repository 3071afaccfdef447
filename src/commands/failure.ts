import { ContentError } from '../load/content-error.ts';
import { OutsideFolderError } from '../load/write-content.ts';
import type { Sentence } from '../wording/findings/sentence.ts';

/**
 * What to tell an editor of an error that a command did not foresee. What the system refuses has causes that an editor
 * can mend; anything else is a fault of the program, which whoever looks after it must hear of.
 */
export function writeFailure(error: unknown): Sentence {
  if (error instanceof ContentError) return { zh: error.message, en: error.message };
  if (error instanceof OutsideFolderError) {
    return {
      zh: `${error.message} 通向内容文件夹的外面（路径或链接），没有写入。请把链接换成真正的文件或文件夹。`,
      en: `${error.message} leads out of the content folder, itself or through a link, and was not written. Put a real file or folder in the place of the link.`,
    };
  }
  const { code, path } = refusalOf(error);
  const refusal = code === undefined ? undefined : REFUSALS[code];
  if (refusal !== undefined) {
    const [zh, en] = path === undefined ? ['', ''] : [`“${path}”：`, `"${path}": `];
    return { zh: `${zh}${refusal.zh}（${code}）`, en: `${en}${refusal.en} (${code})` };
  }
  const reason = error instanceof Error ? error.message : String(error);
  return {
    zh: `程序出了没有料到的问题：${reason}\n这不是您的错。请把这一行交给负责岁报的技术人员；他们设置 SUIBAO_DEBUG=1 再运行，可以看到出处。`,
    en: `Something went wrong that the program did not expect: ${reason}\nThis is no mistake of yours. Pass this line on to whoever looks after Suibao; with SUIBAO_DEBUG=1 set, the command shows them where it happened.`,
  };
}

const LOCKED: Sentence = {
  zh: '打不开或写不了。如果它正在 Excel、WPS 或别的程序里打开，请先关闭；再看看有没有权限。',
  en: 'it cannot be opened or written. If it is open in Excel, WPS or another program, close it first; check that you may write there.',
};

const NOT_THERE: Sentence = {
  zh: '没有这个文件或文件夹。请核对名称。',
  en: 'there is no such file or folder. Check its name.',
};

const FULL: Sentence = {
  zh: '磁盘满了。请腾出空间，再运行一次。',
  en: 'the disk is full. Make room and run the command again.',
};

/** What the operating system's codes mean to an editor. */
const REFUSALS: Readonly<Partial<Record<string, Sentence>>> = {
  EACCES: LOCKED,
  EPERM: LOCKED,
  EBUSY: LOCKED,
  EROFS: { zh: '这个磁盘只能读，不能写。', en: 'this disk can be read but not written.' },
  ENOSPC: FULL,
  EDQUOT: FULL,
  ENOENT: NOT_THERE,
  ENOTDIR: NOT_THERE,
  EISDIR: {
    zh: '这是文件夹，不是文件。请换个名称。',
    en: 'this is a folder, not a file. Give another name.',
  },
  EEXIST: {
    zh: '已经有同名的文件了。请换个名称，或先移走它。',
    en: 'something of this name is there already. Give another name, or move it away first.',
  },
  ENAMETOOLONG: { zh: '名称太长。请缩短。', en: 'the name is too long. Shorten it.' },
  EMFILE: {
    zh: '打开的文件太多。请关闭别的程序，再运行一次。',
    en: 'too many files are open. Close other programs and run the command again.',
  },
};

interface Refusal {
  readonly code: string | undefined;
  readonly path: string | undefined;
}

/** What the system says of an operation that it refused: its code, and the file or folder that it was about. */
function refusalOf(error: unknown): Refusal {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const path = error instanceof Error && 'path' in error ? error.path : undefined;
  return { code: typeof code === 'string' ? code : undefined, path: typeof path === 'string' ? path : undefined };
}
