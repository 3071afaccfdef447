import { describe, expect, test } from 'vitest';
import { findingsIn } from '../shown-findings.ts';

describe('indentation', () => {
  test.each([
    ['a full-width space after ordinary ones', 'a:\n  b: 1\n \u3000c: 2\n', ['3:2 ideographic-space']],
    ['a typographic space', 'a:\n\u2003b: 1\n', ['2:1 nbsp-indent']],
    ['a tab below a text', 'a: 1\n\tb: 2\n', ['2:1 tab-indent']],
    ['a tab between dash and key', '-\ta: 1\n  b: 2\n', ['1:2 tab-indent']],
    [
      'a block text that goes on after full-width spaces',
      'a: >-\n  一\n\u3000\u3000二\n  三\nb: c\n',
      ['3:1 ideographic-space'],
    ],
    ['a text that goes on after full-width spaces', 'a: 一\n\u3000\u3000二\nb: c\n', ['2:1 ideographic-space']],
    ['a line that only seems empty', 'a: 1\n\u3000\u3000\nb: 2\n', ['2:1 ideographic-space']],
    ['every line of a list', 'a:\n\u00A0- b\n\u00A0- c\n', ['2:1 nbsp-indent', '3:1 nbsp-indent']],
  ])('%s is not of ordinary spaces', (_, text, findings) => {
    expect(findingsIn(text)).toEqual(findings);
  });

  test.each([
    ['tabs on empty lines', 'a: 1\n\t\nb: 2\n'],
    ['full-width spaces inside quotes that go on', 'a: "一\n  \u3000二"\nb: 1\n'],
    ['full-width spaces at the start of a further line of a text', 'a: 一\n  \u3000二\nb: 1\n'],
    ['a tab before a comment', 'a: 1\n\t# b\n'],
  ])('%s are let through', (_, text) => {
    expect(findingsIn(text)).toEqual([]);
  });
});
