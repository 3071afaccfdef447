import type { PunctuationCause } from '../../source/cause.ts';
import { asTyped } from './as-typed.ts';
import type { Sentence, Sentences } from './sentence.ts';

/** What becomes of a text that begins with a sign, where more can be said than that the sign is special. */
const SIGNS: Readonly<Record<string, Sentence>> = {
  '&': { zh: '会变成空值', en: 'makes the value empty' },
  '*': { zh: '会被当作对别处内容的引用', en: 'refers to a value elsewhere' },
  '!': { zh: '会被当作类型标记', en: 'names a type' },
  '|': { zh: '表示多行文字从下一行开始', en: 'says that a text begins on the next line' },
  '>': { zh: '表示多行文字从下一行开始', en: 'says that a text begins on the next line' },
};

const QUOTE_NAMES: Readonly<Record<string, Sentence>> = {
  '"': { zh: '英文双引号', en: 'an English double quote' },
  "'": { zh: '英文单引号', en: 'an English single quote' },
  '“': { zh: '中文引号', en: 'a Chinese quote' },
  '‘': { zh: '中文单引号', en: 'a Chinese single quote' },
  '”': { zh: '中文引号', en: 'a Chinese quote' },
  '’': { zh: '中文单引号', en: 'a Chinese single quote' },
};

function quoteName(quote: string): Sentence {
  return QUOTE_NAMES[quote] ?? { zh: '引号', en: 'a quote' };
}

/** What an editor reads about punctuation and layout that YAML takes for something else. */
export const PUNCTUATION_SENTENCES: Sentences<PunctuationCause> = {
  'fullwidth-colon': ({ write }) => ({
    zh: `这里是中文冒号“：”。请改为英文冒号加一个空格，即${asTyped(write).zh}。`,
    en: `This is a full-width colon. Use an ASCII colon and a space: ${asTyped(write).en}.`,
  }),
  'colon-no-space': ({ write }) => ({
    zh: `冒号后面缺一个空格，应写成${asTyped(write).zh}。`,
    en: `A space is missing after the colon; write ${asTyped(write).en}.`,
  }),
  'colon-in-value': ({ write }) => ({
    zh: `内容里有英文冒号加空格，会被当作又一个字段。中文里请用“：”，否则给整段内容加英文引号：${asTyped(write).zh}。`,
    en: `The value contains a colon followed by a space, which starts another key. Use the full-width colon in Chinese text, or put the whole value in quotes: ${asTyped(write).en}.`,
  }),
  'smart-quotes-as-delimiters': () => ({
    zh: '中文引号会原样显示在网页上。如只想标明这是文字，请去掉引号。',
    en: 'The Chinese quotes will be shown on the page. If they only mark a text, remove them.',
  }),
  'mixed-quotes': ({ opened, closed }) => ({
    zh: `以${quoteName(opened).zh}开头，却以${quoteName(closed).zh}结尾。请把首尾改成同一种引号。`,
    en: `This begins with ${quoteName(opened).en} and ends with ${quoteName(closed).en}. Use the same kind at both ends.`,
  }),
  'unclosed-quote': ({ opened }) => ({
    zh: `以${quoteName(opened).zh}开头，却没有对应的结尾引号。请在内容末尾补上“${opened}”。`,
    en: `${capitalised(quoteName(opened).en)} opens here and is never closed. Add ${opened} at the end of the text.`,
  }),
  'nested-ascii-quotes': ({ quote, write }) =>
    quote === '"'
      ? {
          zh: `双引号内部又用了英文双引号。内层请改为中文引号“”：${asTyped(write).zh}。`,
          en: `There are double quotes inside a double-quoted value. Use Chinese quotes for the inner pair: ${asTyped(write).en}.`,
        }
      : {
          zh: `单引号内部又有单引号或撇号。请改写成${asTyped(write).zh}。`,
          en: `There is a single quote or an apostrophe inside a single-quoted value. Write ${asTyped(write).en}.`,
        },
  'text-after-quote': ({ rest, write }) => ({
    zh: `结尾引号后面还有文字${asTyped(rest).zh}。引号只用来括住整段内容，请改写成${asTyped(write).zh}。`,
    en: `Text follows the closing quote: ${asTyped(rest).en}. Quotes must enclose the whole value; write ${asTyped(write).en}.`,
  }),
  'hash-cuts-text': ({ lost }) => ({
    zh: `空格加“#”之后的文字会被当作注释丢掉（${asTyped(lost).zh}将不显示）。请给整段内容加英文引号；如果确是注释，请在“#”后加一个空格。`,
    en: `Text after a space and “#” is treated as a comment and lost (${asTyped(lost).en}). Quote the whole value; if a comment is meant, type a space after “#”.`,
  }),
  'star-or-amp-start': ({ mark, write }) => ({
    zh: `内容以“${mark}”开头，在 YAML 里有特殊含义${SIGNS[mark] === undefined ? '' : `，${SIGNS[mark].zh}`}。请加英文引号：${asTyped(write).zh}。`,
    en: `A value that starts with “${mark}” has a special meaning in YAML${SIGNS[mark] === undefined ? '' : `: the sign ${SIGNS[mark].en}`}. Quote it: ${asTyped(write).en}.`,
  }),
  'bracket-start': ({ bracket, write }) =>
    bracket === '{'
      ? {
          zh: `以“{”开头会被当作一组字段，引用数字时也一样。请给整段内容加英文引号：${asTyped(write).zh}。`,
          en: `A value that starts with “{” is read as a group of keys, even where it names a figure. Quote the whole value: ${asTyped(write).en}.`,
        }
      : {
          zh: `以“[”开头会被当作列表。请加英文引号（${asTyped(write).zh}），或改用中文“【】”。`,
          en: `A value that starts with “[” is read as a list. Quote it (${asTyped(write).en}), or use 【】.`,
        },
  'brace-in-flow-text': ({ found, write }) => ({
    zh: `花括号里的内容又出现${asTyped(found).zh}，会被截断。请给这段内容加英文引号：${asTyped(write).zh}。`,
    en: `${asTyped(found).en} inside braces cuts the text. Quote it: ${asTyped(write).en}.`,
  }),
  'comma-in-flow-text': ({ cut, write }) => ({
    zh: `花括号里的英文逗号会截断文字，${asTyped(cut).zh}成了另一个字段。请给这段内容加英文引号：${asTyped(write).zh}。`,
    en: `Inside braces a comma ends the text, and ${asTyped(cut).en} becomes another key. Quote the text: ${asTyped(write).en}.`,
  }),
  'unclosed-bracket': ({ bracket }) => ({
    zh: `以“${bracket}”开头，却没有对应的“${bracket === '[' ? ']' : '}'}”。请补上；如果这是普通文字，请给整段内容加英文引号。`,
    en: `“${bracket}” opens here and is never closed. Add “${bracket === '[' ? ']' : '}'}”; if this is plain text, quote the whole value.`,
  }),
  'bracket-outdented': ({ bracket }) => ({
    zh: `结尾的“${bracket}”太靠左。请在它前面加两个空格，或放到上一行末尾。`,
    en: `The closing “${bracket}” stands too far left. Indent it by two more spaces, or put it at the end of the line above.`,
  }),
  'fullwidth-dash-list': ({ mark, write }) => ({
    zh: `列表符号“${mark}”不是英文短横。请改为英文“-”加空格：${asTyped(write).zh}。`,
    en: `The list marker “${mark}” is not a hyphen. Use a hyphen and a space: ${asTyped(write).en}.`,
  }),
  'bullet-list': ({ mark, write }) => ({
    zh: `“${mark}”不是列表符号，各行会被并成一句话。请改为${asTyped(write).zh}。`,
    en: `“${mark}” is not a list marker, and the lines are joined into one text. Write ${asTyped(write).en}.`,
  }),
  'dash-no-space': ({ write }) => ({
    zh: `“-”后面缺空格，应写成${asTyped(write).zh}。`,
    en: `A space is missing after “-”; write ${asTyped(write).en}.`,
  }),
  'fullwidth-flow': ({ mark, item, write }) => ({
    zh: `括号里的各项要用英文逗号隔开，这里的“${mark}”使${asTyped(item).zh}成了一项。应写成${asTyped(write).zh}。`,
    en: `Items in brackets need ASCII commas; with “${mark}”, ${asTyped(item).en} is read as one item. Write ${asTyped(write).en}.`,
  }),
  'fullwidth-brackets': ({ bracket, write }) => ({
    zh: `全角括号“${bracket}”会被当作普通文字。应写成${asTyped(write).zh}。`,
    en: `The full-width bracket “${bracket}” is read as text. Write ${asTyped(write).en}.`,
  }),
  'bad-indent': ({ spaces, align }) => badIndent(spaces, align),
  'backslash-path': ({ write }) => ({
    zh: `路径请用“/”，不用“\\”：${asTyped(write).zh}。`,
    en: `Use “/” in paths, not “\\”: ${asTyped(write).en}.`,
  }),
  'backslash-escape': ({ escape: found, write }) => ({
    zh: `双引号里的“\\”有特殊含义，“${found}”不是合法的写法。请改用单引号：${asTyped(write).zh}。`,
    en: `In double quotes “\\” has a special meaning, and “${found}” has none. Use single quotes: ${asTyped(write).en}.`,
  }),
  'unquoted-multiline': ({ key, block }) =>
    block
      ? {
          zh: `这一行没有缩进，不再属于“${key}”。“|”或“>”下面的每一行都要缩进，请与上一行对齐。`,
          en: `This line is not indented and no longer belongs to “${key}”. Every line after “|” or “>” must be indented: align it with the line above.`,
        }
      : {
          zh: `多段文字请写成“${key}: |”，从下一行起每行缩进两个空格。`,
          en: `For several paragraphs write “${key}: |” and indent every following line by two spaces.`,
        },
  'missing-colon': ({ write }) =>
    write === undefined
      ? {
          zh: '这一行没有冒号，看不出是哪个字段。请写成“字段: 内容”，或删去这一行。',
          en: 'This line has no colon, so it belongs to no key. Write “key: value”, or remove the line.',
        }
      : {
          zh: `字段名后面缺冒号，应写成${asTyped(write).zh}。`,
          en: `The colon after the key is missing; write ${asTyped(write).en}.`,
        },
  'front-matter-dashes': ({ found }) => ({
    zh: `这一行应为三个英文短横“---”，现在是中文破折号${asTyped(found).zh}。请改正，或删去这一行。`,
    en: `This line must be three hyphens, “---”, not the dashes ${asTyped(found).en}. Correct it, or remove the line.`,
  }),
};

function badIndent(spaces: number, align: string): Sentence {
  const count = Math.abs(spaces);
  const [change, changeEn] = spaces > 0 ? ['多', 'too many'] : ['少', 'too few'];
  const target =
    align === '-' ? { zh: '上一项的“-”', en: 'the “-” of the item above' } : { zh: `“${align}”`, en: `“${align}”` };
  return {
    zh: `缩进${change}了${count}个空格，应与${target.zh}对齐。`,
    en: `${count} ${count === 1 ? 'space' : 'spaces'} ${changeEn}; align with ${target.en}.`,
  };
}

function capitalised(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
