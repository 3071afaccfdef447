import type { StructureCause } from '../../source/cause.ts';
import type { Sentences } from './sentence.ts';
import { yamlReason } from './yaml-reason.ts';

/** What an editor reads about YAML that this format does not use, or that no parser accepts. */
export const STRUCTURE_SENTENCES: Sentences<StructureCause> = {
  'duplicate-key': ({ key, firstLine }) => ({
    zh: `“${key}”重复出现（第${firstLine}行已有）。请删去一个。`,
    en: `“${key}” is repeated (first on line ${firstLine}). Remove one.`,
  }),
  'reserved-key': ({ key }) => ({
    zh: `“${key}”不能用作字段名。请换一个。`,
    en: `“${key}” cannot be a key. Choose another name.`,
  }),
  'empty-key': () => ({
    zh: '冒号前面没有字段名。请补上字段名，或删去这一行。',
    en: 'There is no key before the colon. Add one, or remove the line.',
  }),
  'complex-key': () => ({
    zh: '字段名不能是列表或一组字段。如果这是文字，请加英文引号。',
    en: 'A key cannot be a list or a group of keys. If this is text, quote it.',
  }),
  'several-documents': () => ({
    zh: '“---”之后又开始了一份内容。一个文件只写一份，请删去“---”，或另存为一个文件。',
    en: 'Another document begins after “---”. A file holds one: remove the “---”, or move the rest to a file of its own.',
  }),
  directive: () => ({
    zh: '以“%”开头的一行是 YAML 指令，这里用不着。请删去；如果这是文字，请加英文引号。',
    en: 'A line that starts with “%” is a YAML directive, which is of no use here. Remove it; if it is text, quote it.',
  }),
  'too-deep': ({ limit }) => ({
    zh: `层次超过了${limit}层。请检查缩进和括号。`,
    en: `There are more than ${limit} levels. Check the indentation and the brackets.`,
  }),
  'yaml-syntax': ({ reason }) => yamlReason(reason),
  'more-mistakes': ({ listed }) => ({
    zh: `错误太多，只列出前${listed}处，后面还有。多半是同一个毛病，请先改正上面的，再检查一次。`,
    en: `There are more mistakes; the first ${listed} are listed. They probably have one cause: correct those above and check again.`,
  }),
};
