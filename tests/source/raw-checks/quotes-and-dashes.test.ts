import { describe, expect, test } from 'vitest';
import { adviceIn, findingsIn } from '../shown-findings.ts';

describe('quotation marks that YAML keeps', () => {
  test.each([
    ['opened in Chinese and closed in English', 'a: “精彩市西"\n', ['1:4 mixed-quotes']],
    ['around an id', 'place: “shixi”\n', ['1:8 smart-quotes-as-delimiters']],
    ['single ones', 'place: ‘shixi’\n', ['1:8 smart-quotes-as-delimiters']],
    ['around an item', '- “shixi”\n', ['1:3 smart-quotes-as-delimiters']],
    [
      'around a sentence',
      'a:\n  zh: “市西街道紧扣目标，担当作为。”\n  en: Shixi sets to work.\n',
      ['2:7 smart-quotes-as-delimiters'],
    ],
  ])('%s', (_, text, findings) => {
    expect(findingsIn(text)).toEqual(findings);
  });

  test.each([
    [
      'around a name',
      'name: { zh: “四有”, en: Four Haves }\nb:\n  zh: “普法教育指导站”\n  en: Legal-education guidance station\n',
    ],
    [
      'around a sentence that is quoted in both languages',
      'a:\n  zh: “老百姓有地方说事，有人帮。”\n  en: “People have a place to talk.”\n',
    ],
    ['at the start of a text', 'a: “精彩市西”奋力开创“好局面”\n'],
    ['in quotes', 'a: "“精彩市西”"\n'],
  ])('%s are let through', (_, text) => {
    expect(findingsIn(text)).toEqual([]);
  });
});

describe('backslashes in double quotes', () => {
  test.each([
    ['a path whose escape YAML reads', 'a: "images\\new.jpg"\n', ['1:11 backslash-path'], ['a: images/new.jpg']],
    ['a path with a drive', 'a: "C:\\图片\\a.jpg"\n', ['1:7 backslash-path'], ['a: C:/图片/a.jpg']],
    ['a sign that is no escape', 'a: "100\\元"\n', ['1:8 backslash-escape'], ["a: '100\\元'"]],
  ])('%s', (_, text, findings, advice) => {
    expect(findingsIn(text)).toEqual(findings);
    expect(adviceIn(text)).toEqual(advice);
  });

  test.each(['a: "b\\nc"\n', 'a: "\\u5E02"\n', 'a: "b\\"c"\n', "a: 'b\\c'\n", 'a: b\\c.jpg\n', 'a: "b\\\n  c"\n'])(
    '%j is let through',
    (text) => {
      expect(findingsIn(text)).toEqual([]);
    },
  );
});

describe('lines of dashes', () => {
  test.each(['—', '–', '－', '─'])('%s instead of hyphens', (dash) => {
    expect(findingsIn(`${dash.repeat(3)}\ntitle: 市西\n`)).toEqual(['1:1 front-matter-dashes']);
  });

  test('hyphens, and dashes inside a text, are let through', () => {
    expect(findingsIn('---\na: |\n  ———\nb: ———\n')).toEqual([]);
  });
});
