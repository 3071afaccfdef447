import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../src/source/yaml.ts';
import { findingsIn } from '../shown-findings.ts';

/** The finding, with how many spaces are too many or missing and what to align with. */
function indentation(text: string): readonly string[] {
  const places = findingsIn(text);
  return parseYaml(text, 'report.yaml').findings.map(({ cause }, index) =>
    cause.code === 'bad-indent' ? `${places[index]} ${cause.spaces} ${cause.align}` : (places[index] ?? ''),
  );
}

describe('a line that is level with nothing', () => {
  test.each([
    ['a key one too far right, after a text', 'a:\n  b: 1\n   c: 2\n', ['3:3 bad-indent 1 b']],
    ['a key two too far right, after a text', 'a: 1\n  b: 2\n', ['2:1 bad-indent 2 a']],
    ['a key too far right, after quotes', 'a: "1"\n  b: 2\n', ['2:1 bad-indent 2 a']],
    ['a key below one that a tab indents', 'f:\n  a:\n    b: x\n\tc: 3\n    d: y\n', ['4:1 tab-indent']],
    [
      'a key below one that full-width spaces indent',
      'f:\n  a:\n\u3000\u3000b: x\n    c: 3\n    d: y\n',
      ['3:1 ideographic-space'],
    ],
    ['a key too far left', 'a:\n  b: 1\n  c: 2\n d: 3\n', ['4:2 bad-indent -1 c']],
    ['the first of some keys', 'a:\n   b: 1\n  c: 2\n  d: 3\n', ['2:3 bad-indent 1 c']],
    ['the first of some keys, by two', 'a:\n    b: 1\n  c: 2\n', ['2:3 bad-indent 2 c']],
    ['a group too far left', 'a:\n  b:\n    c: 1\n d:\n    e: 2\n  f:\n    g: 3\n', ['4:2 bad-indent -1 b']],
    [
      'a group that lost its indentation',
      'a:\n  b:\n    c: 1\nd:\n    e: 2\n    f: 3\n  g:\n    h: 4\n',
      ['4:1 bad-indent -2 b'],
    ],
    ['an item too far left', 'a:\n  - b: 1\n - c: 2\n', ['3:2 bad-indent -1 b']],
    ['an item too far left, with keys', 'a:\n  - b: 1\n    c: 2\n - d: 3\n    e: 4\n', ['4:2 bad-indent -1 b']],
    ['an item at the left margin', 'a:\n  - b: 1\n- c: 2\n', ['3:1 bad-indent -2 b']],
    ['a key of an item', '- a: 1\n   b: 2\n', ['2:3 bad-indent 1 a']],
    ['a key after a block text', 'a:\n  b: |\n    一\n   c: 1\n', ['4:3 bad-indent 1 b']],
  ])('%s', (_, text, findings) => {
    expect(indentation(text)).toEqual(findings);
  });

  test.each([
    ['a list at the column of its key', 'a:\n- b\n- c\nd: e\n'],
    ['steps of any width', 'a:\n   b:\n       c: 1\n   d: 2\ne:\n - f: 1\n   g: 2\n'],
    ['keys inside lists inside lists', '- - a: 1\n    b: 2\n  - c: 3\n-\n  d: 4\n'],
    ['a file indented as a whole', '  a: 1\n  b:\n    c: 2\n'],
    ['block texts of lines further right', 'a: |\n  b\n    c: 1\n   d: 2\ne: 3\n'],
  ])('%s is let through', (_, text) => {
    expect(findingsIn(text)).toEqual([]);
  });
});
