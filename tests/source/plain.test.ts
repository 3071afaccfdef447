import { describe, expect, test } from 'vitest';
import { nodeAt, toPlain } from '../../src/source/plain.ts';
import { parseYaml } from '../../src/source/yaml.ts';

const TEXT = 'title: { zh: 市西 }\nchapters:\n  - id: a\n  - id: b\n    body:\n';
const { node } = parseYaml(TEXT, 'report.yaml');
const root = node ?? { kind: 'empty', span: { start: 0, end: 0 } };

function typedAt(path: readonly PropertyKey[]): readonly (string | undefined)[] {
  const { node: found, keySpan } = nodeAt(root, path);
  const typed = (span: { readonly start: number; readonly end: number }) => TEXT.slice(span.start, span.end);
  return [typed(found.span), keySpan === undefined ? undefined : typed(keySpan)];
}

describe('plain values', () => {
  test('are strings, null, arrays and objects', () => {
    expect(toPlain(root)).toEqual({ title: { zh: '市西' }, chapters: [{ id: 'a' }, { id: 'b', body: null }] });
  });

  test('have objects without a prototype', () => {
    expect(Object.getPrototypeOf(toPlain(root))).toBeNull();
  });
});

describe('the node at a path', () => {
  test.each([
    ['of keys', ['title', 'zh'], ['市西', 'zh']],
    ['of keys and indexes', ['chapters', 1, 'id'], ['b', 'id']],
    ['to an item', ['chapters', 0], ['id: a', undefined]],
    ['to an empty value', ['chapters', 1, 'body'], ['', 'body']],
    ['that is empty', [], [TEXT.trimEnd(), undefined]],
  ])('%s', (_, path, found) => {
    expect(typedAt(path)).toEqual(found);
  });

  test.each([
    ['a key that is missing', ['title', 'en'], ['{ zh: 市西 }', 'title']],
    ['an item that is missing', ['chapters', 5, 'id'], ['- id: a\n  - id: b\n    body:', 'chapters']],
    ['a key of a text', ['title', 'zh', 'length'], ['市西', 'zh']],
    ['a key of a list', ['chapters', 'length'], ['- id: a\n  - id: b\n    body:', 'chapters']],
    ['a property of every object', ['constructor'], [TEXT.trimEnd(), undefined]],
  ])('is the nearest there is, for %s', (_, path, found) => {
    expect(typedAt(path)).toEqual(found);
  });
});
