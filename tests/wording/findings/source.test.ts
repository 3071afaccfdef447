import { describe, expect, test } from 'vitest';
import type { SourceCause } from '../../../src/source/cause.ts';
import { sentenceFor } from '../../../src/wording/findings/sentences.ts';

/** Causes that the tests of `source` do not show, with the sentences that editors read about them. */
const CAUSES: readonly SourceCause[] = [
  { code: 'missing-file' },
  { code: 'wrong-extension', wanted: 'site.yaml', found: 'site.yaml.txt' },
  { code: 'wrong-extension', wanted: 'site.yaml', found: 'Site.yaml' },
  { code: 'outside-content' },
  { code: 'unreadable-file', reason: 'EISDIR' },
  { code: 'unreadable-file', reason: 'EACCES' },
  { code: 'too-large', bytes: 3_250_000, limit: 2_097_152 },
  { code: 'not-text', signature: 'PK' },
  { code: 'not-text', signature: 'D0CF11E0' },
  { code: 'not-text', signature: '%PDF' },
  { code: 'not-text', signature: '{\\rtf' },
  { code: 'not-text', signature: 'NUL' },
  { code: 'unknown-encoding' },
  { code: 'gbk-file' },
  { code: 'utf16-file' },
  { code: 'empty-file' },
  { code: 'nbsp-indent', character: 'U+2003' },
  { code: 'invisible-in-text', character: 'U+200B' },
  { code: 'mixed-quotes', opened: '“', closed: '"' },
  { code: 'unclosed-quote', opened: "'" },
  { code: 'nested-ascii-quotes', quote: "'", write: `en: "Yan'an City"` },
  { code: 'text-after-quote', rest: '红色堡垒', write: 'title: “打造”红色堡垒' },
  { code: 'star-or-amp-start', mark: '@', write: "to: '@市西'" },
  { code: 'star-or-amp-start', mark: '>', write: "amount: '>500'" },
  { code: 'bracket-start', bracket: '{', write: "zh: '{disputes}起'" },
  { code: 'brace-in-flow-text', found: '{disputes}', write: "zh: '解决{disputes}起'" },
  { code: 'comma-in-flow-text', cut: 'visits', write: "en: 'Talks, visits'" },
  { code: 'unclosed-bracket', bracket: '[' },
  { code: 'bracket-outdented', bracket: '}' },
  { code: 'bad-indent', spaces: -2, align: 'label' },
  { code: 'bad-indent', spaces: 1, align: '-' },
  { code: 'backslash-escape', escape: '\\元', write: "note: '100\\元'" },
  { code: 'unquoted-multiline', key: 'summary', block: true },
  { code: 'missing-colon', write: 'title: 市西街道' },
  { code: 'missing-colon' },
  { code: 'reserved-key', key: '__proto__' },
  { code: 'empty-key' },
  { code: 'complex-key' },
  { code: 'several-documents' },
  { code: 'directive' },
  { code: 'too-deep', limit: 24 },
  { code: 'yaml-syntax', reason: 'bad indentation of a mapping entry' },
  { code: 'yaml-syntax', reason: 'missed comma between flow collection entries' },
  { code: 'yaml-syntax', reason: 'tag suffix cannot contain exclamation marks' },
  { code: 'more-mistakes', listed: 100 },
];

describe('what an editor reads about a file', () => {
  test('names the cause and what to do, in both languages', () => {
    const shown = CAUSES.map((cause) => `${cause.code}\n${sentenceFor(cause).zh}\n${sentenceFor(cause).en}`);
    expect(shown.join('\n\n')).toMatchInlineSnapshot(`
      "missing-file
      找不到这个文件。请核对文件名和所在的文件夹。
      There is no such file. Check its name and its folder.

      wrong-extension
      找不到 site.yaml，但有 site.yaml.txt。请在资源管理器中显示扩展名后改名。
      site.yaml not found, but site.yaml.txt exists. Show file extensions and rename it.

      wrong-extension
      找不到 site.yaml，但有 Site.yaml。请改名为 site.yaml。
      site.yaml not found, but Site.yaml exists. Rename it to site.yaml.

      outside-content
      路径或链接指向了内容文件夹之外，没有读取。请把文件放进内容文件夹。
      The path or link leads out of the content folder and was not followed. Put the file into the content folder.

      unreadable-file
      这是文件夹，不是文件。请改名，或把文件放到这个位置。
      This is a folder, not a file. Rename it, or put the file in its place.

      unreadable-file
      文件打不开（EACCES）。请检查是否被别的程序占用，是否有读取权限。
      The file cannot be opened (EACCES). Check whether another program holds it and whether you may read it.

      too-large
      文件有 3.1 MB，上限是 2 MB。一份报告通常不到 0.1 MB，请检查是否放错了文件。
      The file has 3.1 MB; the limit is 2 MB. A report is usually below 0.1 MB: check whether this is the right file.

      not-text
      这是 Office 文档（文件头为 PK），不是文本。请打开它，复制文字，粘贴到文本文件中，并用 UTF-8 保存。
      This is an Office document (it starts with PK), not text. Open it, copy the text into a text file and save that as UTF-8.

      not-text
      这是旧版 Office 文档（文件头为 D0CF11E0），不是文本。请打开它，复制文字，粘贴到文本文件中，并用 UTF-8 保存。
      This is an old Office document (it starts with D0CF11E0), not text. Open it, copy the text into a text file and save that as UTF-8.

      not-text
      这是 PDF 文档，不是文本。请打开它，复制文字，粘贴到文本文件中，并用 UTF-8 保存。
      This is a PDF document, not text. Open it, copy the text into a text file and save that as UTF-8.

      not-text
      这是 RTF 文档，不是文本。请打开它，复制文字，粘贴到文本文件中，并用 UTF-8 保存。
      This is an RTF document, not text. Open it, copy the text into a text file and save that as UTF-8.

      not-text
      这是二进制文件，不是文本。请打开它，复制文字，粘贴到文本文件中，并用 UTF-8 保存。
      This is a binary file, not text. Open it, copy the text into a text file and save that as UTF-8.

      unknown-encoding
      认不出文件的编码，既不是 UTF-8，也不是 GB18030。请用文本编辑器打开，核对文字后另存为 UTF-8。
      The encoding of the file is neither UTF-8 nor GB18030. Open it in a text editor, check the text and save it as UTF-8.

      gbk-file
      文件不是 UTF-8 编码，已按 GB18030 读取。请另存为 UTF-8。
      The file is not UTF-8; it was read as GB18030. Save it as UTF-8.

      utf16-file
      文件是 UTF-16 编码（记事本里叫“Unicode”）。请另存为 UTF-8。
      The file is UTF-16, which Notepad calls “Unicode”. Save it as UTF-8.

      empty-file
      文件里没有内容。请填写，或删去这个文件。
      The file has no content. Fill it in, or remove it.

      nbsp-indent
      缩进里有特殊空格（U+2003）。请删掉后改用普通空格。
      The indentation contains a special space (U+2003). Replace it with ordinary spaces.

      invisible-in-text
      文字里有看不见的字符（U+200B），会影响搜索和换行。请删除后重新输入前后两个字。
      The text contains an invisible character (U+200B), which spoils searching and line breaks. Delete it and retype the characters beside it.

      mixed-quotes
      以中文引号开头，却以英文双引号结尾。请把首尾改成同一种引号。
      This begins with a Chinese quote and ends with an English double quote. Use the same kind at both ends.

      unclosed-quote
      以英文单引号开头，却没有对应的结尾引号。请在内容末尾补上“'”。
      An English single quote opens here and is never closed. Add ' at the end of the text.

      nested-ascii-quotes
      单引号内部又有单引号或撇号。请改写成“en: "Yan'an City"”。
      There is a single quote or an apostrophe inside a single-quoted value. Write “en: "Yan'an City"”.

      text-after-quote
      结尾引号后面还有文字“红色堡垒”。引号只用来括住整段内容，请改写成「title: “打造”红色堡垒」。
      Text follows the closing quote: “红色堡垒”. Quotes must enclose the whole value; write ‘title: “打造”红色堡垒’.

      star-or-amp-start
      内容以“@”开头，在 YAML 里有特殊含义。请加英文引号：“to: '@市西'”。
      A value that starts with “@” has a special meaning in YAML. Quote it: “to: '@市西'”.

      star-or-amp-start
      内容以“>”开头，在 YAML 里有特殊含义，表示多行文字从下一行开始。请加英文引号：“amount: '>500'”。
      A value that starts with “>” has a special meaning in YAML: the sign says that a text begins on the next line. Quote it: “amount: '>500'”.

      bracket-start
      以“{”开头会被当作一组字段，引用数字时也一样。请给整段内容加英文引号：“zh: '{disputes}起'”。
      A value that starts with “{” is read as a group of keys, even where it names a figure. Quote the whole value: “zh: '{disputes}起'”.

      brace-in-flow-text
      花括号里的内容又出现“{disputes}”，会被截断。请给这段内容加英文引号：“zh: '解决{disputes}起'”。
      “{disputes}” inside braces cuts the text. Quote it: “zh: '解决{disputes}起'”.

      comma-in-flow-text
      花括号里的英文逗号会截断文字，“visits”成了另一个字段。请给这段内容加英文引号：“en: 'Talks, visits'”。
      Inside braces a comma ends the text, and “visits” becomes another key. Quote the text: “en: 'Talks, visits'”.

      unclosed-bracket
      以“[”开头，却没有对应的“]”。请补上；如果这是普通文字，请给整段内容加英文引号。
      “[” opens here and is never closed. Add “]”; if this is plain text, quote the whole value.

      bracket-outdented
      结尾的“}”太靠左。请在它前面加两个空格，或放到上一行末尾。
      The closing “}” stands too far left. Indent it by two more spaces, or put it at the end of the line above.

      bad-indent
      缩进少了2个空格，应与“label”对齐。
      2 spaces too few; align with “label”.

      bad-indent
      缩进多了1个空格，应与上一项的“-”对齐。
      1 space too many; align with the “-” of the item above.

      backslash-escape
      双引号里的“\\”有特殊含义，“\\元”不是合法的写法。请改用单引号：“note: '100\\元'”。
      In double quotes “\\” has a special meaning, and “\\元” has none. Use single quotes: “note: '100\\元'”.

      unquoted-multiline
      这一行没有缩进，不再属于“summary”。“|”或“>”下面的每一行都要缩进，请与上一行对齐。
      This line is not indented and no longer belongs to “summary”. Every line after “|” or “>” must be indented: align it with the line above.

      missing-colon
      字段名后面缺冒号，应写成“title: 市西街道”。
      The colon after the key is missing; write “title: 市西街道”.

      missing-colon
      这一行没有冒号，看不出是哪个字段。请写成“字段: 内容”，或删去这一行。
      This line has no colon, so it belongs to no key. Write “key: value”, or remove the line.

      reserved-key
      “__proto__”不能用作字段名。请换一个。
      “__proto__” cannot be a key. Choose another name.

      empty-key
      冒号前面没有字段名。请补上字段名，或删去这一行。
      There is no key before the colon. Add one, or remove the line.

      complex-key
      字段名不能是列表或一组字段。如果这是文字，请加英文引号。
      A key cannot be a list or a group of keys. If this is text, quote it.

      several-documents
      “---”之后又开始了一份内容。一个文件只写一份，请删去“---”，或另存为一个文件。
      Another document begins after “---”. A file holds one: remove the “---”, or move the rest to a file of its own.

      directive
      以“%”开头的一行是 YAML 指令，这里用不着。请删去；如果这是文字，请加英文引号。
      A line that starts with “%” is a YAML directive, which is of no use here. Remove it; if it is text, quote it.

      too-deep
      层次超过了24层。请检查缩进和括号。
      There are more than 24 levels. Check the indentation and the brackets.

      yaml-syntax
      这里接不上前面的内容，多半是缩进不齐，或上面一行的引号、括号没有写完。
      This does not follow from what stands before it: the indentation is uneven, or quotes or brackets above are not complete.

      yaml-syntax
      括号里两项之间缺英文逗号，或者文字需要加英文引号。
      A comma is missing between two items in brackets, or a text there needs quotes.

      yaml-syntax
      这里的写法 YAML 读不懂（tag suffix cannot contain exclamation marks）。请检查这一行的标点、引号和缩进。
      YAML cannot read this (tag suffix cannot contain exclamation marks). Check the punctuation, the quotes and the indentation of this line.

      more-mistakes
      错误太多，只列出前100处，后面还有。多半是同一个毛病，请先改正上面的，再检查一次。
      There are more mistakes; the first 100 are listed. They probably have one cause: correct those above and check again."
    `);
  });

  test.each(CAUSES)('$code is said in sentences, each in the punctuation of its language', (cause) => {
    const { zh, en } = sentenceFor(cause);
    expect(zh).toMatch(/[。？]$/);
    expect(en).toMatch(/[.?]$/);
    expect(zh.replaceAll(/[“「（][^”」）]*[”」）]/g, '')).not.toMatch(/[,;!?]/);
    expect(en.replaceAll(/[“‘][^”’]*[”’]/g, '')).not.toMatch(/[，。；：！？（）、]/);
  });

  test('a long line is quoted by its beginning', () => {
    const write = `zh: ${'抓基层、强堡垒，'.repeat(20)}`;
    const { zh } = sentenceFor({ code: 'colon-no-space', write });
    expect(zh).toBe(`冒号后面缺一个空格，应写成“${Array.from(write).slice(0, 59).join('')}…”。`);
  });

  test('a line with Chinese quotation marks has others around it', () => {
    const { zh, en } = sentenceFor({ code: 'colon-no-space', write: 'title: “四有”' });
    expect([zh, en]).toEqual([
      '冒号后面缺一个空格，应写成「title: “四有”」。',
      'A space is missing after the colon; write ‘title: “四有”’.',
    ]);
  });
});
