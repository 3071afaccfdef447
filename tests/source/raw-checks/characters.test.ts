import { describe, expect, test } from 'vitest';
import { findingsIn } from '../shown-findings.ts';

describe('characters that cannot be seen', () => {
  test.each([
    ['a byte-order mark at the start that was there twice', '\uFEFFyear: 2023\n', ['1:1 bom-inside']],
    ['damage inside quotes', 'a: "\uFFFD"\n', ['1:5 mojibake']],
    ['damage inside a block text', 'a: |\n  市\uFFFD\n', ['2:4 mojibake']],
    ['several damages of a line, as one', 'a: \uFFFDb\uFFFDc\uFFFD\nd: \uFFFD\n', ['1:4 mojibake', '2:4 mojibake']],
    ['what double decoding leaves', 'a: 锟斤拷锟斤拷\n', ['1:4 mojibake']],
    ['a private character above the basic plane', 'a: 𠀀\u{F0000}\n', ['1:5 private-use']],
    ['a zero-width space in a text', 'a: 市\u200B西\n', ['1:5 invisible-in-text']],
    ['a change of direction in a text', 'a: 市\u202E西\n', ['1:5 invisible-in-text']],
    ['a no-break space inside a key', 'ti\u00A0tle: a\n', ['1:3 zero-width']],
    ['a no-break space before the colon', 'title\u00A0: a\n', ['1:6 zero-width']],
    ['a zero-width space in a key in braces', '{ z\u200Bh: a }\n', ['1:4 zero-width']],
    ['a line separator', 'a: 市\u2028西\n', ['1:5 control-char']],
    ['a delete character', 'a: 市\u007F西\n', ['1:5 control-char']],
    ['half a character', 'a: 市\uD840\n', ['1:5 control-char']],
    ['a null character in a comment, which the parser refuses', 'a: b # \u0000\n', ['1:8 control-char']],
    ['pinyin in a block text', 'a: |\n  開發(fā)區(qū)\n  區(qū)\n', ['2:5 trad-pinyin', '3:4 trad-pinyin']],
  ])('%s', (_, text, findings) => {
    expect(findingsIn(text)).toEqual(findings);
  });

  test.each([
    ['characters beyond the basic plane', 'a: 𠮷野家\n'],
    ['emoji of several characters', 'a: 👩‍👩‍👧‍👦🏳️‍🌈🏴󠁧󠁢󠁥󠁮󠁧󠁿\n'],
    ['a no-break space inside a text', 'en: 17.9\u00A0million yuan\n'],
    ['a full-width space inside a text', 'zh: 市西街道\u3000党工委\n'],
    ['a full-width space at the start of lines in a block text', 'zh: |\n  \u3000\u3000第一段\n  \u3000\u3000第二段\n'],
    ['damage and private characters in a comment', '# \uFFFD\uE5E5\u200B\na: b\n'],
    ['pinyin in a comment', '# 發(fā)\na: b\n'],
    ['brackets after a Chinese character', 'zh: 小程序(app)、(第一场)、单(善)、亓（qí）\n'],
    ['tabs inside and after a text', 'a: b\tc\t\nd:\te\n'],
  ])('%s are let through', (_, text) => {
    expect(findingsIn(text)).toEqual([]);
  });
});
