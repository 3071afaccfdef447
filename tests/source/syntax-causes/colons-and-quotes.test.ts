import { describe, expect, test } from 'vitest';
import { adviceIn, findingsIn } from '../shown-findings.ts';

describe('a colon and a space in an unquoted text', () => {
  test.each([
    ['after a Chinese character', 'a: 济北: 四有\n', ['1:6 colon-in-value'], ['a: 济北：四有']],
    ['after a letter', 'en: Jibei: Four Haves\n', ['1:10 colon-in-value'], ["en: 'Jibei: Four Haves'"]],
    [
      'in the braces of a figure',
      'en: It held {a: case, cases}\n',
      ['1:15 colon-in-value'],
      ["en: 'It held {a: case, cases}'"],
    ],
    ['at the end of the line', 'a: 如下:\nb: c\n', ['1:6 colon-in-value'], ['a: 如下：']],
    ['on a further line', 'a: 一\n  二: 三\nb: c\n', ['2:4 colon-in-value'], ['a: 一 二：三']],
    ['in braces', 'a: { zh: 济北: 四有, en: b }\n', ['1:12 colon-in-value'], ['zh: 济北：四有']],
    ['twice in a file', 'a: b: c\nd: e: f\n', ['1:5 colon-in-value', '2:5 colon-in-value'], ["a: 'b: c'", "d: 'e: f'"]],
  ])('%s', (_, text, findings, advice) => {
    expect(findingsIn(text)).toEqual(findings);
    expect(adviceIn(text).slice(0, 2)).toEqual(advice);
  });
});

describe('quotes', () => {
  test.each([
    ['closed in Chinese, in braces', 'a: { zh: "精彩”, en: "Good" }\n', ['1:10 mixed-quotes'], []],
    ['closed in Chinese, single ones', "a: '精彩’\nb: c\n", ['1:4 mixed-quotes'], []],
    ['not closed', 'a: "精彩\nb: c\n', ['1:4 unclosed-quote'], []],
    ['not closed in an item', "- '精彩\n- b\n", ['1:3 unclosed-quote'], []],
    ['not closed, with a pair of Chinese ones inside', 'a: "打造“红色”品牌\nb: c\n', ['1:4 unclosed-quote'], []],
    ['not closed at the end of the file', 'a: "精彩', ['1:4 unclosed-quote'], []],
    ['inside themselves', 'en: "a "b" c"\n', ['1:9 nested-ascii-quotes'], ['en: "a “b” c"']],
    ['with an apostrophe', "en: 'Yan'an City'\n", ['1:10 nested-ascii-quotes'], [`en: "Yan'an City"`]],
    ['around the beginning of a text', 'a: "打造"红色堡垒\n', ['1:8 text-after-quote'], ['a: “打造”红色堡垒']],
    ['around the beginning of an English text', 'en: "Good" work\n', ['1:12 text-after-quote'], [`en: '"Good" work'`]],
  ])('%s', (_, text, findings, advice) => {
    expect(findingsIn(text)).toEqual(findings);
    expect(adviceIn(text)).toEqual(advice);
  });
});
