import type { CharacterCause } from '../../source/cause.ts';
import { asTyped } from './as-typed.ts';
import type { Sentences } from './sentence.ts';

/** No-break space is the one that editors meet; the rarer ones go by their code. */
function spaceName(character: string): { readonly zh: string; readonly en: string } {
  return character === 'U+00A0'
    ? {
        zh: '不换行空格（U+00A0，多半是从 Word 或网页粘贴来的）',
        en: 'a no-break space (U+00A0, usually pasted from Word or a web page)',
      }
    : { zh: `特殊空格（${character}）`, en: `a special space (${character})` };
}

/** What an editor reads about characters that cannot be seen, or are damaged. */
export const CHARACTER_SENTENCES: Sentences<CharacterCause> = {
  'nbsp-indent': ({ character }) => ({
    zh: `缩进里有${spaceName(character).zh}。请删掉后改用普通空格。`,
    en: `The indentation contains ${spaceName(character).en}. Replace it with ordinary spaces.`,
  }),
  'ideographic-space': () => ({
    zh: '缩进用了全角空格（U+3000）。请在英文输入法下改用普通空格，每级两个。',
    en: 'The indentation uses full-width spaces (U+3000). Use ordinary spaces, two per level.',
  }),
  'tab-indent': () => ({
    zh: '缩进用了 Tab 键。请改用空格，每级两个。',
    en: 'A tab is used for indentation. Use spaces, two per level.',
  }),
  'nbsp-after-colon': ({ character, write }) => ({
    zh: `冒号后面是${spaceName(character).zh}。请改成普通空格：${asTyped(write).zh}。`,
    en: `The colon is followed by ${spaceName(character).en}. Type an ordinary space: ${asTyped(write).en}.`,
  }),
  'ideographic-space-after-colon': ({ write }) => ({
    zh: `冒号后面是全角空格（U+3000）。请改成普通空格：${asTyped(write).zh}。`,
    en: `A full-width space (U+3000) follows the colon. Type an ordinary space: ${asTyped(write).en}.`,
  }),
  'zero-width': ({ character, key }) => ({
    zh: `字段名里混有看不见的字符（${character}）。请删除后重新输入“${key}”。`,
    en: `The key contains an invisible character (${character}). Delete it and retype “${key}”.`,
  }),
  'invisible-in-text': ({ character }) => ({
    zh: `文字里有看不见的字符（${character}），会影响搜索和换行。请删除后重新输入前后两个字。`,
    en: `The text contains an invisible character (${character}), which spoils searching and line breaks. Delete it and retype the characters beside it.`,
  }),
  'bom-inside': () => ({
    zh: '这里有多余的文件头标记（U+FEFF），可能是把两个文件拼在一起造成的。请删除这个字符。',
    en: 'A byte-order mark (U+FEFF) stands inside the file, as when two files are joined. Delete it.',
  }),
  mojibake: ({ found }) => ({
    zh: `文字已经乱码（出现“${found}”）。原字无法恢复，请从原稿重新粘贴，并用 UTF-8 保存。`,
    en: `The text is already damaged (it contains “${found}”). It cannot be recovered here: paste it again from the original and save as UTF-8.`,
  }),
  'private-use': ({ character }) => ({
    zh: `有自造字符（${character}），在他人电脑上会显示为空框。请换成标准汉字。`,
    en: `A private-use character (${character}) will show as an empty box on other computers. Replace it with a standard character.`,
  }),
  'control-char': ({ character }) => ({
    zh: `有控制字符（${character}），多半来自 PDF 或采编系统。请删除。`,
    en: `A control character (${character}) is present, usually left by a PDF or a newsroom system. Delete it.`,
  }),
  'trad-pinyin': ({ pinyin }) => ({
    zh: `疑似从镜像网站复制：汉字后面带拼音“${pinyin}”。请核对原文，删去拼音；如是繁体，改为简体。`,
    en: `This looks copied from a mirror site: a Chinese character is followed by pinyin “${pinyin}”. Check against the original, remove the pinyin and use simplified characters.`,
  }),
};
