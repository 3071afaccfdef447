import fc from 'fast-check';
import { dump, FAILSAFE_SCHEMA, load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import type { Node } from '../../src/source/node.ts';
import { toPlain } from '../../src/source/plain.ts';
import { parseYaml } from '../../src/source/yaml.ts';
import { findingsIn } from './shown-findings.ts';

function plain(text: string): unknown {
  const { node } = parseYaml(text, 'report.yaml');
  return node === undefined ? undefined : toPlain(node);
}

/** The typed text of every node and key, in order: empty values as ∅. */
function typed(text: string): readonly string[] {
  const { node } = parseYaml(text, 'report.yaml');
  return node === undefined ? [] : pieces(text, node);
}

function pieces(text: string, node: Node): readonly string[] {
  const own = text.slice(node.span.start, node.span.end);
  if (node.kind === 'empty') return [`∅${node.span.start}`];
  if (node.kind === 'text') return [own];
  if (node.kind === 'list') return [own, ...node.items.flatMap((item) => pieces(text, item))];
  return [
    own,
    ...node.entries.flatMap((entry) => [
      text.slice(entry.keySpan.start, entry.keySpan.end),
      ...pieces(text, entry.value),
    ]),
  ];
}

describe('values', () => {
  test('every scalar stays the text that was typed', () => {
    expect(plain('[2023.10, NO, 0543, null, ~, 2023-05-08, 12:30, 0x1F, .5, 1_000]')).toEqual([
      ...['2023.10', 'NO', '0543', 'null', '~', '2023-05-08', '12:30', '0x1F', '.5', '1_000'],
    ]);
  });

  test('a key or dash with nothing after it is empty, and quotes with nothing in them are an empty text', () => {
    expect(plain('a:\nb: ""\nc:\n  -\n  - d\n')).toEqual({ a: null, b: '', c: [null, 'd'] });
  });

  test('folded, literal and quoted texts are read as YAML folds them', () => {
    expect(plain('a: >-\n  一\n  二\nb: |\n  一\n  二\nc: "一\n  二"\nd: 一\n  二\n')).toEqual({
      a: '一 二',
      b: '一\n二\n',
      c: '一 二',
      d: '一 二',
    });
  });

  test('comments, the mark before the content and one after it are no content', () => {
    expect(plain('# a\n---\nyear: 2023 # b\n---\n')).toEqual({ year: '2023' });
  });

  test('JSON is YAML too', () => {
    expect(plain('{\n  "a": ["b", {"c": "d"}]\n}\n')).toEqual({ a: ['b', { c: 'd' }] });
  });
});

describe('spans', () => {
  test('keys, texts, lists and maps have the stretch that was typed, quotes and brackets included', () => {
    expect(typed('title: "市西"\nlist: [ a, b ]\nmap:\n  - c: { d: \'e\' }\n')).toEqual([
      'title: "市西"\nlist: [ a, b ]\nmap:\n  - c: { d: \'e\' }',
      ...['title', '"市西"', 'list', '[ a, b ]', 'a', 'b', 'map'],
      ...["- c: { d: 'e' }", "c: { d: 'e' }", 'c', "{ d: 'e' }", 'd', "'e'"],
    ]);
  });

  test('an empty value is the point after its colon or dash', () => {
    expect(
      typed('title:\n  zh: 市西街道\n  en:\nlist:\n  - a\n  -\n').filter((piece) => piece.startsWith('∅')),
    ).toEqual([
      `∅${'title:\n  zh: 市西街道\n  en:'.length}`,
      `∅${'title:\n  zh: 市西街道\n  en:\nlist:\n  - a\n  -'.length}`,
    ]);
  });

  test('an empty value in braces is the point after its colon', () => {
    expect(typed('{ a: , b: c }')).toContain('∅4');
  });

  test('a block text is its lines without the header', () => {
    expect(typed('a: |\n  一\n  二\n\nb: c\n')).toContain('一\n  二');
  });
});

describe('what this format does not take from YAML', () => {
  test.each([
    ['a key twice', 'year: 2023\ntitle: a\nyear: 2024\n', ['3:1 duplicate-key'], { year: '2023', title: 'a' }],
    ['a key twice in braces', '{ a: 1, a: 2 }', ['1:9 duplicate-key'], { a: '1' }],
    ['a quoted key again', 'a: 1\n"a": 2\n', ['2:1 duplicate-key'], { a: '1' }],
    ['__proto__', '__proto__: a\nyear: 2023\n', ['1:1 reserved-key'], { year: '2023' }],
    ['constructor in braces', 'a: { constructor: b }', ['1:6 reserved-key'], { a: {} }],
    ['prototype in quotes', '"prototype": a', ['1:1 reserved-key'], {}],
    ['a list for a key', '[a]: b\n', ['1:1 complex-key'], undefined],
    ['a map for a key', '? a: b\n: c\n', ['1:3 complex-key'], undefined],
    ['no key', ': a\n', ['1:1 empty-key'], undefined],
    ['an anchor', 'a: &b c\n', ['1:4 star-or-amp-start'], undefined],
    ['an alias', 'a: b\nc: *a\n', ['2:4 star-or-amp-start'], undefined],
    ['a merged map', 'a: b\n<<: *a\n', ['2:5 star-or-amp-start'], undefined],
    ['a tag', 'a: !!str 5\n', ['1:4 star-or-amp-start'], undefined],
    ['an anchor on the line before its list', 'a: &b\n  - c\n', ['1:4 star-or-amp-start'], undefined],
    ['a directive', '%YAML 1.2\n---\na: b\n', ['1:1 directive'], undefined],
    ['a second document', 'a: b\n---\nc: d\n', ['3:1 several-documents'], undefined],
    ['a second document after its end mark', 'a: b\n...\nc: d\n', ['3:1 several-documents'], undefined],
    ['a null character by escape', 'a: "\\0"\n', ['1:4 control-char'], undefined],
    ['half a character by escape', 'a: "\\ud840"\n', ['1:4 control-char'], undefined],
    ['nothing', '', ['1:1 empty-file'], undefined],
    ['comments only', '# 市西\n', ['1:1 empty-file'], undefined],
    ['a document mark only', '---\n', ['1:1 empty-file'], undefined],
  ])('%s is refused', (_, text, findings, value) => {
    expect(findingsIn(text)).toEqual(findings);
    expect(plain(text)).toEqual(value);
  });

  test('lists and maps nest 24 deep and no deeper', () => {
    expect(findingsIn(`${'['.repeat(24)}a${']'.repeat(24)}`)).toEqual([]);
    expect(findingsIn(`${'['.repeat(25)}a${']'.repeat(25)}`)).toEqual(['1:25 too-deep']);
    const nested = (depth: number) => Array.from({ length: depth }, (_, level) => `${'  '.repeat(level)}a:`).join('\n');
    expect(findingsIn(`${nested(24)} b`)).toEqual([]);
    expect(findingsIn(`${nested(25)} b`)).toEqual(['25:49 too-deep']);
  });
});

describe('a file with mistakes', () => {
  test('has a node where keys and values are beyond doubt', () => {
    expect(plain('title: 市西\uE5E5街道\nyear: 2023\n')).toEqual({ title: '市西\uE5E5街道', year: '2023' });
  });

  test('has none where they are not, so that no schema adds misleading findings', () => {
    expect(plain('metrics:\n\u3000\u3000value: 5320\n')).toBeUndefined();
  });

  test('lists its findings in the order of the text', () => {
    expect(findingsIn('a：1\nb: c: d\ne:2\nf: "g\n')).toEqual([
      ...['1:2 fullwidth-colon', '2:5 colon-in-value', '3:3 colon-no-space', '4:4 unclosed-quote'],
    ]);
  });

  test('lists a hundred of them and says that there are more', () => {
    const found = findingsIn('a：1\n'.repeat(300));
    expect(found).toHaveLength(101);
    expect(found.at(-1)).toBe('101:2 more-mistakes');
  });
});

/** Texts with everything that needs quotes. */
const words = fc.string({
  unit: fc.constantFrom(...'市西街道，。：；、“”（）—·{}[]:#-&*!|>\'"%@` \n0123aBc…'.split('')),
  maxLength: 24,
});
const keys = fc.stringMatching(/^[a-z]{2}[a-z0-9-]{0,8}$/);

/** Maps of maps, lists and texts. */
function recordsOf(texts: fc.Arbitrary<string>): fc.Arbitrary<Record<string, unknown>> {
  const { data } = fc.letrec<{ data: unknown }>((tie) => ({
    data: fc.oneof(
      { maxDepth: 4 },
      texts,
      fc.array(tie('data'), { maxLength: 4 }),
      fc.dictionary(keys, tie('data'), { maxKeys: 5 }),
    ),
  }));
  return fc.dictionary(keys, data, { minKeys: 1, maxKeys: 5 });
}

function errorsIn(text: string): readonly string[] {
  return parseYaml(text, 'report.yaml')
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ cause }) => cause.code);
}

describe('of what a YAML writer wrote', () => {
  test('texts in quotes are read back without an error, in lines and in brackets', () => {
    fc.assert(
      fc.property(recordsOf(words), fc.constantFrom(-1, 1, 2), fc.boolean(), (value, flowLevel, single) => {
        const quoteStyle = single ? 'single' : 'double';
        const text = dump(value, { flowLevel, quoteStyle, forceQuotes: true, lineWidth: 40 });
        expect(errorsIn(text)).toEqual([]);
        expect(JSON.stringify(plain(text))).toBe(JSON.stringify(value));
      }),
      { numRuns: 300 },
    );
  });

  test('texts without quotes are read back without an error, unless they begin like a key or with a quotation mark', () => {
    const texts = words.filter((word) => !/^(?:[“‘]|[a-z][\w-]*\s*[：:])/.test(word));
    fc.assert(
      fc.property(recordsOf(texts), (value) => {
        const text = dump(value, { lineWidth: 40 });
        expect(errorsIn(text)).toEqual([]);
        expect(JSON.stringify(plain(text))).toBe(JSON.stringify(value));
      }),
      { numRuns: 300 },
    );
  });

  test('nodes are what the parser makes of the text when it guesses no types', () => {
    fc.assert(
      fc.property(recordsOf(words), (value) => {
        const text = dump(value, { flowLevel: 2, forceQuotes: true });
        expect(JSON.stringify(plain(text))).toBe(JSON.stringify(load(text, { schema: FAILSAFE_SCHEMA })));
      }),
    );
  });
});
