import { describe, expect, test } from 'vitest';
import { adviceIn, findingsIn } from '../shown-findings.ts';

describe('a line without a key', () => {
  test.each([
    [
      'a second paragraph at the left margin',
      'a: 第一段。\n第二段。\n第三段。\nb: c\n',
      ['2:1 unquoted-multiline'],
      [],
    ],
    ['a second paragraph with a colon in it', 'a: 第一段。\n下一步：加油。\nb: c\n', ['2:1 unquoted-multiline'], []],
    [
      'a paragraph of a block text at the left margin',
      'a: |\n  第一段。\n第二段。\nb: c\n',
      ['3:1 unquoted-multiline'],
      [],
    ],
    ['a paragraph between keys further in', '- a: 第一段。\n第二段。\n  b: c\n', ['2:1 unquoted-multiline'], []],
    ['a key without a colon', 'year: 2023\ntitle 市西街道\n', ['2:1 missing-colon'], ['title: 市西街道']],
    ['a key without a colon before its keys', '- title\n    zh: a\n    en: b\n', ['1:3 missing-colon'], ['- title:']],
    ['the first key without a colon', 'title 市西街道\nyear: 2023\n', ['1:1 missing-colon'], ['title: 市西街道']],
    ['a key without a colon inside a group', 'a:\n  zh 市西\n  en: Shixi\n', ['2:3 missing-colon'], ['zh: 市西']],
    ['a text before the first key', '市西街道\ntitle: a\n', ['1:1 missing-colon'], []],
  ])('%s', (_, text, findings, advice) => {
    expect(findingsIn(text)).toEqual(findings);
    expect(adviceIn(text)).toEqual(advice);
  });
});

describe('what nothing explains', () => {
  test.each([
    ['two commas', 'a: [b,, c]\n', ['1:7 yaml-syntax']],
    ['a dash after a key', 'a: - b\n', ['1:4 yaml-syntax']],
    ['a text below a list', 'a:\n  - b\n  c\n', ['3:3 yaml-syntax']],
  ])('%s is the complaint of the parser, where it stopped', (_, text, findings) => {
    expect(findingsIn(text)).toEqual(findings);
  });
});
