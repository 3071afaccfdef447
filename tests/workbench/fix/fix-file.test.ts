import { describe, expect, test } from 'vitest';
import { fixFile } from '../../../src/workbench/fix/fix-file.ts';
import { writeFixes } from '../../../src/workbench/fix/write-fixes.ts';
import { gbkBytes } from '../../source/gbk.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** The file as text, and the repairs as an editor reads them. */
function fixed(bytes: Uint8Array, language: 'zh' | 'en' = 'en') {
  const result = fixFile(bytes);
  if (!result.ok) return result.cause;
  return {
    text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(result.bytes),
    said: writeFixes('site.yaml', result, language),
  };
}

describe('how a file is saved', () => {
  test('GBK and UTF-16 become UTF-8', () => {
    expect(fixed(gbkBytes('name: 市西\n'))).toEqual({
      text: 'name: 市西\n',
      said: ['site.yaml  encoding  GB18030 → UTF-8'],
    });
    const utf16 = Uint8Array.from(Buffer.from('\uFEFFname: 市西\r\n', 'utf16le'));
    expect(fixed(utf16, 'zh')).toEqual({ text: 'name: 市西\r\n', said: ['site.yaml  编码  UTF-16 → UTF-8'] });
  });

  test.each(['\n', '\r\n', '\r'])('line ends of one kind stay: %j', (lineEnd) => {
    expect(fixed(utf8(`a：b${lineEnd}c: d${lineEnd}`))).toEqual({
      text: `a: b${lineEnd}c: d${lineEnd}`,
      said: ['site.yaml:1:2  colon  “：” → “:␣”'],
    });
  });

  test('line ends of several kinds become the kind that most lines have', () => {
    expect(fixed(utf8('a: 1\r\nb: 2\r\nc: 3\n'))).toEqual({
      text: 'a: 1\r\nb: 2\r\nc: 3\r\n',
      said: ['site.yaml  line ends  several kinds → CRLF'],
    });
    expect(fixed(utf8('a: 1\r\nb: 2\nc: 3\n'), 'zh')).toEqual({
      text: 'a: 1\nb: 2\nc: 3\n',
      said: ['site.yaml  换行  多种换行 → LF'],
    });
  });

  test('a byte-order mark at the start stays, since Windows put it there', () => {
    expect(fixed(utf8('\uFEFFa：b\n'))).toMatchObject({ text: '\uFEFFa: b\n' });
  });

  test('without repairs the bytes are the same', () => {
    const bytes = utf8('\uFEFFa: b\r\n');
    const result = fixFile(bytes);
    expect(result.ok && result.bytes).toBe(bytes);
  });
});

describe('a file is left alone', () => {
  test('whose bytes are damaged: a person may still know what they were', () => {
    const damaged = Uint8Array.from([...utf8('name：市西街道年报，一年的事'), 0xe5, 0xb8]);
    expect(fixed(damaged)).toEqual({ code: 'damaged' });
  });

  test('that is no text', () => {
    expect(fixed(utf8('PK\u0003\u0004'))).toEqual({ code: 'not-text', signature: 'PK' });
  });
});

test('repairs are shown with their spaces, in both languages', () => {
  const bytes = utf8('a：\n\tc: d\npl\u200Bace: x\nyear:\u3000y\nen: "Talks，visits"\nzh: 甲,乙\n');
  expect(fixed(bytes, 'zh')).toMatchInlineSnapshot(`
    {
      "said": [
        "site.yaml:1:2  冒号  “：” → “:”",
        "site.yaml:2:1  缩进  “[Tab]” → “␣␣”",
        "site.yaml:3:3  看不见的字符  “[U+200B]” → （无）",
        "site.yaml:4:6  冒号后的空格  “[U+3000]” → “␣”",
        "site.yaml:5:11  英文标点  “，” → “,␣”",
        "site.yaml:6:6  中文标点  “,” → “，”",
      ],
      "text": "a:
      c: d
    place: x
    year: y
    en: "Talks, visits"
    zh: 甲，乙
    ",
    }
  `);
  expect(fixed(bytes, 'en')).toMatchInlineSnapshot(`
    {
      "said": [
        "site.yaml:1:2  colon  “：” → “:”",
        "site.yaml:2:1  indentation  “[Tab]” → “␣␣”",
        "site.yaml:3:3  invisible character  “[U+200B]” → (nothing)",
        "site.yaml:4:6  space after the colon  “[U+3000]” → “␣”",
        "site.yaml:5:11  punctuation in English  “，” → “,␣”",
        "site.yaml:6:6  punctuation in Chinese  “,” → “，”",
      ],
      "text": "a:
      c: d
    place: x
    year: y
    en: "Talks, visits"
    zh: 甲，乙
    ",
    }
  `);
});
