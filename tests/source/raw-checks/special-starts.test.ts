import { describe, expect, test } from 'vitest';
import { adviceIn, findingsIn } from '../shown-findings.ts';

describe('a text that begins with a sign of YAML', () => {
  test.each(['&', '*', '!', '%', '@', '`', '|', '>', ']', '}', ','])('%s', (sign) => {
    expect(findingsIn(`a: ${sign}市西\nb: c\n`)).toEqual(['1:4 star-or-amp-start']);
    expect(adviceIn(`a: ${sign}市西\nb: c\n`)).toEqual([`a: '${sign}市西'`]);
  });

  test.each([
    ['in a list', '- @市西\n', ['1:3 star-or-amp-start'], ["- '@市西'"]],
    ['in braces', '{ a: @b }\n', ['1:6 star-or-amp-start'], ["a: '@b'"]],
    ['in a key', '@市西: b\n', ['1:1 star-or-amp-start'], ["'@市西: b'"]],
    ['with an apostrophe', "a: @Yan'an\n", ['1:4 star-or-amp-start'], [`a: "@Yan'an"`]],
    ['as a comparison', 'amount: >500\n', ['1:9 star-or-amp-start'], ["amount: '>500'"]],
    ['without the space that makes a directive of it', '%5\n', ['1:1 directive'], []],
  ])('%s', (_, text, findings, advice) => {
    expect(findingsIn(text)).toEqual(findings);
    expect(adviceIn(text)).toEqual(advice);
  });

  test.each(['|', '>', '|-', '>-', '|+', '|2', '>2-', '|-2', '|  ', '| # 一'])(
    '%s is the header of a block text',
    (header) => {
      expect(findingsIn(`a: ${header}\n   市西\nb: c\n`)).toEqual([]);
    },
  );

  test.each([
    "a: '&b'",
    'a: "*b"',
    'a: b&c',
    'a: 5%',
    'a: 500+',
    'a: |\n  &b\n  *c\n',
    'a: 【重点】',
    'a: ～',
    'a: -3.5',
  ])('%s is let through', (text) => {
    expect(findingsIn(text)).toEqual([]);
  });
});
