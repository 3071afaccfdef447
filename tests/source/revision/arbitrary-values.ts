import fc from 'fast-check';
import type { Plain } from '../../../src/source/plain.ts';

const words = fc.constantFrom(
  '市西街道',
  '1790余万元',
  '2023',
  '0543',
  'More than',
  '“四有”',
  '“五度”',
  '#幸福#',
  'a: b',
);
const marks = fc.constantFrom(
  ' ',
  ', ',
  '，',
  '：',
  ': ',
  ' #',
  '"',
  "'",
  '\\',
  '[',
  ']',
  '{',
  '}',
  '{id}',
  '- ',
  '、',
  '|',
  '>',
  '&',
  '*',
  '!',
  '%',
  '@',
  '`',
  '?',
  '~',
  '=',
);

/** Texts as editors type them, with everything that YAML could take for something else. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(fc.oneof(words, marks), { minLength: 1, maxLength: 8 }).map((parts) => parts.join('')),
  },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).filter((text) => !/\p{Cs}/u.test(text)),
  },
  { weight: 1, arbitrary: fc.array(words, { minLength: 2, maxLength: 4 }).map((parts) => parts.join('\n')) },
  { weight: 1, arbitrary: fc.array(words, { minLength: 20, maxLength: 30 }).map((parts) => parts.join('，')) },
);

const key = fc.constantFrom('zh', 'en', 'amount', 'label', 'note', 'a b', '1', 'part-of', '中文');

/** Values of a few levels. A key may have nothing after it; an item of a list always has, since brackets know no other. */
export const anyValue: fc.Arbitrary<Plain> = fc.letrec<{ value: Plain; entry: Plain }>((tie) => ({
  entry: fc.oneof({ maxDepth: 3, depthIdentifier: 'value' }, tie('value'), fc.constant(null)),
  value: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'value' },
    { weight: 5, arbitrary: anyText },
    { weight: 2, arbitrary: fc.dictionary(key, tie('entry'), { maxKeys: 4 }) },
    { weight: 2, arbitrary: fc.array(tie('value'), { maxLength: 4 }) },
  ),
})).value;

/** Every path of a value, the empty one left out. */
export function pathsOf(
  value: Plain,
  at: readonly (string | number)[] = [],
): readonly (readonly (string | number)[])[] {
  if (value === null || typeof value === 'string') return [at];
  const inner = Array.isArray(value)
    ? value.flatMap((item, index) => pathsOf(item, [...at, index]))
    : Object.entries(value).flatMap(([name, item]) => pathsOf(item, [...at, name]));
  return at.length === 0 ? inner : [at, ...inner];
}
