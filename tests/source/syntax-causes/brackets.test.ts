import { describe, expect, test } from 'vitest';
import { adviceIn, findingsIn } from '../shown-findings.ts';

describe('brackets', () => {
  test.each([
    ['before a text', 'a: [市西] 年度报告\n', ['1:8 bracket-start'], ["a: '[市西] 年度报告'"]],
    ['before a text in an item', '- [市西] 年度报告\n', ['1:7 bracket-start'], ["- '[市西] 年度报告'"]],
    [
      'of a figure in a text in braces',
      'a: { zh: 解决{b}起, en: c }\n',
      ['1:12 brace-in-flow-text'],
      ["zh: '解决{b}起'"],
    ],
    ['of a list in a text in braces', 'a: { zh: 见[1], en: c }\n', ['1:11 brace-in-flow-text'], ["zh: '见[1]'"]],
    ['that are not closed', 'a: [b, c\nd: e\n', ['1:4 unclosed-bracket'], []],
    ['that are not closed inside others', 'a: {b: [c}\nd: e\n', ['1:8 unclosed-bracket'], []],
    ['that are not closed at the end of the file', 'a: {b: c', ['1:4 unclosed-bracket'], []],
    ['that are closed too far left', 'a: [\n  b\n]\nc: d\n', ['3:1 bracket-outdented'], []],
    ['closed twice', 'a: [b]]\n', ['1:7 bracket-start'], ["a: '[b]]'"]],
  ])('%s', (_, text, findings, advice) => {
    expect(findingsIn(text)).toEqual(findings);
    expect(adviceIn(text)).toEqual(advice);
  });
});
