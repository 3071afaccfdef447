import { describe, expect, test } from 'vitest';
import { findingsIn } from '../shown-findings.ts';

describe('text after a space and #', () => {
  test.each([
    ['in a text', 'a: 我们的社区 #幸福家园#\n', ['1:10 hash-cuts-text']],
    ['at the start of a value', 'color: #fff\nb: c\n', ['1:8 hash-cuts-text']],
    ['at the start of a value in a list', 'a:\n  - #1楼\n  - #2楼\n', ['2:5 hash-cuts-text', '3:5 hash-cuts-text']],
    ['on a further line of a text', 'a: 一\n  二 #三\nb: c\n', ['2:5 hash-cuts-text']],
    ['in braces', 'a: { zh: 一 #二#, en: b }\n', ['1:12 hash-cuts-text']],
    ['at the end of the file', 'a: No. #1', ['1:8 hash-cuts-text']],
  ])('is lost %s', (_, text, findings) => {
    expect(findingsIn(text)).toEqual(findings);
  });

  test.each([
    ['a comment with a space after the sign', 'a: b # c\nd: # e\n  - f\n'],
    ['a comment at a distance', 'a: b   #c\n'],
    ['a comment on its own line', '#a\na: b\n  #c\n'],
    ['a comment after quotes, brackets and headers', 'a: "b" #c\nd: [e] #f\ng: | #h\n  i #j\n'],
    ['a comment above the keys that it explains', 'figures: #指标\n  a: b\nlist: #清单\n- c\n'],
    ['a sign inside a text', 'a: C#语言\nb: a#b\n'],
    ['a sign inside quotes and block texts', 'a: "一 #二"\nb: |\n  一 #二\n'],
    ['an empty comment', 'a: b #\nc: d ##\n'],
  ])('%s is let through', (_, text) => {
    expect(findingsIn(text)).toEqual([]);
  });
});
