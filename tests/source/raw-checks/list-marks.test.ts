import { describe, expect, test } from 'vitest';
import { adviceIn, findingsIn } from '../shown-findings.ts';

describe('the mark of a list item', () => {
  test.each(['－', '—', '–', '−'])('is not %s', (mark) => {
    expect(findingsIn(`a:\n  ${mark} 党建\n  ${mark} 民生\n`)).toEqual(['2:3 fullwidth-dash-list']);
    expect(adviceIn(`a:\n  ${mark} 党建\n`)).toEqual(['- 党建']);
  });

  test.each(['·', '•', '●', '■', '*', '+'])('is not %s', (mark) => {
    expect(findingsIn(`a:\n  ${mark} 党建\n  ${mark} 民生\n`)).toEqual(['2:3 bullet-list']);
    expect(adviceIn(`a:\n  ${mark} 党建\n`)).toEqual(['- 党建']);
  });

  test.each([
    ['a dash without a space before a key', '-id: a\n  b: c\n', ['1:2 dash-no-space'], ['- id: a']],
    ['a dash with a no-break space', 'a:\n-\u00A0党建\n', ['2:2 dash-no-space'], ['- 党建']],
    [
      'a full-width dash before a group of keys',
      'a:\n  －id: b\n    c: d\n  - id: e\n',
      ['2:3 fullwidth-dash-list'],
      ['- id: b'],
    ],
    ['a bullet at the left margin', 'a:\n· 党建\n', ['2:1 bullet-list'], ['- 党建']],
    ['an item too far right', '- 党建\n - 民生\n', ['2:1 bad-indent'], []],
  ])('%s', (_, text, findings, advice) => {
    expect(findingsIn(text)).toEqual(findings);
    expect(adviceIn(text)).toEqual(advice);
  });

  test.each([
    ['a Chinese dash at the start of a text', 'zh:\n  ——延安精神\nen: ——\n'],
    ['a negative number', 'a:\n  -3.5\nb: －3.5\n'],
    ['a bullet in a block text', 'a: |\n  · 党建\n  －民生\n  -c\n'],
    ['a bullet on a further line of a text', 'a: 一\n  · 二\n'],
    ['a dash inside a text', 'a: b－c\nd: －e\n'],
    ['an item that begins with a bullet', '- ·党建\n'],
    ['a list inside a list', '- - a\n  - b\n-\n  - c\n'],
  ])('%s is let through', (_, text) => {
    expect(findingsIn(text)).toEqual([]);
  });
});
