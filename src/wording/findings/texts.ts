import type { TextCause } from '../../model/checks/texts/cause.ts';
import { asTyped } from './as-typed.ts';
import type { Sentences } from './sentence.ts';

const PERSONAL = {
  mobile: { zh: '手机号', en: 'a mobile number' },
  identity: { zh: '身份证号', en: 'an identity number' },
  'bank-card': { zh: '银行卡号', en: 'the number of a bank card' },
} as const;

/** What is wrong with the wording of a text, and what to type instead. */
export const TEXT_SENTENCES: Sentences<TextCause> = {
  'mixed-numerals': ({ found, instead }) => ({
    zh: `阿拉伯数字不宜与“十”“百”“千”连用，“${found}”请写成“${instead}”或全用汉字。`,
    en: `Digits should not be combined with 十, 百 or 千. Write “${instead}” instead of “${found}”, or use characters only.`,
  }),
  'missing-percent': ({ found }) => ({
    zh: `“${found}”后面似乎漏了“%”或单位。请对照来源补上。`,
    en: `“${found}” seems to lack “%” or a unit. Check the source and add it.`,
  }),
  'numbers-differ': ({ zh, en, times }) => {
    const apart = times === undefined ? { zh: '', en: '' } : { zh: `，相差${times}倍`, en: `, a factor of ${times}` };
    if (en.length === 0) {
      return {
        zh: `中文里有“${zh.join('、')}”，英文里没有相等的数。请核对。`,
        en: `The Chinese has “${zh.join(', ')}” and the English no number equal to it. Please check.`,
      };
    }
    if (zh.length === 0) {
      return {
        zh: `英文里有“${en.join('、')}”，中文里没有相等的数。请核对。`,
        en: `The English has “${en.join(', ')}” and the Chinese no number equal to it. Please check.`,
      };
    }
    return {
      zh: `中英文的数不一致：中文是“${zh.join('、')}”，英文是“${en.join('、')}”${apart.zh}。请对照来源改正。`,
      en: `Chinese and English give different numbers: “${zh.join(', ')}” and “${en.join(', ')}”${apart.en}. Check the source and correct one.`,
    };
  },
  'personal-data': ({ kind, masked }) => ({
    zh: `疑似${PERSONAL[kind].zh}，公开前请隐去中间几位，写成“${masked}”，或整个删去。`,
    en: `This looks like ${PERSONAL[kind].en}. Mask it before publication, as “${masked}”, or remove it.`,
  }),
  'repeated-clause': ({ found, count }) => ({
    zh: `${asTyped(found).zh}等${count}个字在这段里出现了两次，可能是重复粘贴。请核对。`,
    en: `${asTyped(found).en} (${count} characters) stands twice in this text, as if pasted twice. Please check.`,
  }),
  'repeated-paragraph': ({ found }) => ({
    zh: `${asTyped(found).zh}这一段前面已经有了，可能是重复粘贴。请删去一段。`,
    en: `The paragraph ${asTyped(found).en} already stands above, as if pasted twice. Remove one.`,
  }),
  'ends-with-comma': ({ mark }) => ({
    zh: `这段文字以“${mark}”结尾，可能漏了后文。请补上，或改为句号。`,
    en: `The text ends with “${mark}”; words may be missing. Add them, or end with a full stop.`,
  }),
  emoji: ({ character }) => ({
    zh: `网站的字体里没有“${character}”，分享图无法生成。请删去，或改用文字。`,
    en: `No font of the site has “${character}”, and share images cannot be drawn with it. Remove it, or use words.`,
  }),
  'number-for-text': ({ found }) => ({
    zh: `标题只有数字“${found}”。请写成一句话，例如“${found}年工作成果”。`,
    en: `The title is nothing but “${found}”. Put it into words, such as “Achievements in ${found}”.`,
  }),
  'term-avoided': ({ avoid, instead, note }) => ({
    zh: `用语表（terms.yaml）要求不用“${avoid}”${instead === undefined ? '' : `，请改为“${instead}”`}。${note === undefined ? '' : `说明：${note}`}`,
    en: `The list of wordings (terms.yaml) rules out “${avoid}”${instead === undefined ? '' : `; write “${instead}”`}.${note === undefined ? '' : ` Note: ${note}`}`,
  }),
  'glossary-variant': ({ zh, en, found }) => ({
    zh: `词表里“${zh}”译作“${en}”，这里用了“${found}”。请统一；确可并用的，在词表的“also”里加上它。`,
    en: `The glossary renders ${zh} as “${en}”; here it is “${found}”. Use one of them; if both are right, add the other under “also” in the glossary.`,
  }),
  'glossary-missing': ({ zh, en }) => ({
    zh: `词表里“${zh}”译作“${en}”，这个文件的英文里没有用到。请核对；另一种译法也可以的，在词表的“also”里加上它。`,
    en: `The glossary renders ${zh} as “${en}”, which the English of this file never uses. Please check; if another rendering is right, add it under “also” in the glossary.`,
  }),
  'foreign-resource': ({ found }) => ({
    zh: `这里会从别的网站加载${asTyped(found).zh}。请把文件下载到 public 文件夹，再写它在本站的路径。`,
    en: `This loads ${asTyped(found).en} from another site. Download the file into the public folder and name it by its path here.`,
  }),
  'curly-apostrophe': ({ zh, en, found }) => ({
    zh: `词表里“${zh}”的英文是“${en}”，带英文直撇号，这里是“${found}”。请改正。`,
    en: `The glossary spelling for ${zh} is “${en}”, with a straight apostrophe; here it is “${found}”.`,
  }),
};
