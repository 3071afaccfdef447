import { expect, test } from 'vitest';
import { cssString } from '../../src/wording/css-string.ts';

test('a string of CSS holds any text and ends neither itself nor the style element', () => {
  expect(cssString('市西 2023')).toBe('"市西 2023"');
  expect(cssString('a"b\\c\nd</style>')).toBe('"a\\22 b\\5c c\\a d\\3c /style>"');
});
