import fc from 'fast-check';
import { dump } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { nodeAt } from '../../src/source/plain.ts';
import { sourceOffset } from '../../src/source/source-offset.ts';
import { parseYaml } from '../../src/source/yaml.ts';

/** Where in a file the first occurrence of something in the text under `a` is: what stands there, and how far in. */
function typedAt(source: string, found: string): string {
  const { node } = parseYaml(source, 'report.yaml');
  const text = node === undefined ? undefined : nodeAt(node, ['a']).node;
  if (text?.kind !== 'text') throw new Error('no text under a');
  return source.slice(sourceOffset(source, text, text.text.indexOf(found)));
}

describe('the offset in the file of a character of a text', () => {
  test.each([
    ['an unquoted text', 'a: 目标,担当\n', ',', ',担当\n'],
    ['quotes', 'a: "目标,担当"\n', ',', ',担当"\n'],
    ['doubled quotes', "a: 'it''s, ok'\n", ',', ", ok'\n"],
    ['escapes', 'a: "\\u5E02\\x41\\U00020000\\"西,b"\n', '西', '西,b"\n'],
    ['a folded text', 'a: >-\n  一\n  二,三\n', ',', ',三\n'],
    ['a block text', 'a: |\n  一\n\n    二,三\n', ',', ',三\n'],
    ['a text of several lines', 'a: 一\n  二,三\n', ',', ',三\n'],
    ['quotes over several lines', 'a: "一 \\\n  二\n\n  三,四"\n', ',', ',四"\n'],
  ])('in %s', (_, source, found, rest) => {
    expect(typedAt(source, found)).toBe(rest);
  });

  test('beyond the text is the end of it, inside the quotes', () => {
    const source = 'a: "市西"\n';
    const { node } = parseYaml(source, 'report.yaml');
    const text = node === undefined ? undefined : nodeAt(node, ['a']).node;
    expect(text?.kind === 'text' && sourceOffset(source, text, 9)).toBe(source.length - 2);
  });

  test('holds the very character, for all but spaces, however the text is written', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'市西，。"\'\\: #\n  ab𠀀\t'), minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom<'single' | 'double'>('single', 'double'),
        fc.boolean(),
        (typed, quoteStyle, forceQuotes) => {
          const source = dump({ a: typed }, { quoteStyle, forceQuotes, lineWidth: 20 });
          const { node } = parseYaml(source, 'report.yaml');
          const text = node === undefined ? undefined : nodeAt(node, ['a']).node;
          if (text?.kind !== 'text') throw new Error(`not read: ${source}`);
          expect(text.text).toBe(typed);
          for (let index = 0; index < typed.length; index += 1) {
            const character = typed[index] ?? '';
            if (/\s/.test(character)) continue;
            const there = source.slice(sourceOffset(source, text, index));
            expect([character, '\\'], `${index} in ${source}`).toContain(there[0]);
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
