import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LARGEST_FILE } from '../../src/source/decode.ts';
import type { Node } from '../../src/source/node.ts';
import { type ParsedYaml, parseYaml } from '../../src/source/yaml.ts';

const report = readFileSync(join(import.meta.dirname, 'clean/report.yaml'), 'utf8');

/** Whether a node lies in the text, and its parts in it and in order. */
function isInOrder(node: Node, start: number, end: number): boolean {
  if (node.span.start < start || node.span.end > end || node.span.start > node.span.end) return false;
  if (node.kind === 'text' || node.kind === 'empty') return true;
  let at = node.span.start;
  const values = node.kind === 'list' ? node.items : node.entries.map((entry) => entry.value);
  return values.every((value) => {
    const inOrder = isInOrder(value, at, node.span.end);
    at = value.span.end;
    return inOrder;
  });
}

function expectSound({ node, findings }: ParsedYaml, length: number): void {
  let last = 0;
  for (const { span } of findings) {
    expect(span?.start).toBeGreaterThanOrEqual(last);
    expect(span?.end).toBeGreaterThanOrEqual(span?.start ?? 0);
    expect(span?.end).toBeLessThanOrEqual(length);
    last = span?.start ?? last;
  }
  if (node === undefined) expect(findings.some(({ severity }) => severity === 'error')).toBe(true);
  else expect(isInOrder(node, 0, length)).toBe(true);
}

describe('no text makes the reader throw', () => {
  test('of any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expectSound(parseYaml(text, 'report.yaml'), text.length);
      }),
      { numRuns: 500 },
    );
  });

  test('of the signs of YAML', () => {
    const signs = fc.constantFrom(
      ...[
        '&a ',
        '!t ',
        '*a',
        '- ',
        '-',
        '? ',
        ': ',
        ':',
        '：',
        '[',
        ']',
        '{',
        '}',
        ', ',
        '，',
        '"',
        "'",
        '#',
        ' #',
        '|',
        '>',
        '|2-',
      ],
      ...[
        '\n',
        '\n  ',
        '\n    ',
        '\n\t',
        '\n\u3000',
        '\n---\n',
        '\n...\n',
        '%',
        '\\',
        '\\u',
        'a',
        'zh',
        '市',
        'a: ',
        '－',
        '\uFEFF',
        '\u200B',
      ],
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 80 }), (parts) => {
        const text = parts.join('');
        expectSound(parseYaml(text, 'report.yaml'), text.length);
      }),
      { numRuns: 2000 },
    );
  });

  test('of a report with stretches lost, doubled or replaced', () => {
    const stretch = fc.record({
      at: fc.nat(report.length),
      length: fc.nat(40),
      put: fc.string({ unit: 'grapheme', maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(stretch, { minLength: 1, maxLength: 4 }), fc.boolean(), (stretches, doubled) => {
        const text = stretches.reduce((now, { at, length, put }) => {
          return now.slice(0, at) + (doubled ? now.slice(at, at + length).repeat(2) : put) + now.slice(at + length);
        }, report);
        expectSound(parseYaml(text, 'report.yaml'), text.length);
      }),
      { numRuns: 300 },
    );
  });
});

/** What no reading may come near, on a slow and busy machine either: one that grows with the square takes hours. */
const PATIENCE = 20_000;

describe('no text takes long', () => {
  test.each(['[', '{', '- ', '"', 'a: *a\n', 'a: [b] c\n'])(
    'two megabytes of %j',
    { timeout: 2 * PATIENCE },
    (unit) => {
      const text = unit.repeat(LARGEST_FILE / unit.length);
      const start = performance.now();
      expect(parseYaml(text, 'report.yaml').findings.length).toBeLessThanOrEqual(101);
      expect(performance.now() - start).toBeLessThan(PATIENCE);
    },
  );

  const units = [
    ...['a\n', 'a: b\n', '&a ', '- &a\n', '? ', "'", '"\\', '|\n', '#', '\uFEFF\n', '---\n', '[a, '],
    ...[
      'a：b\n',
      '{a：b，',
      '－a\n',
      '中(fā)',
      '\uFFFD',
      'a: "b" c\n',
      'a #b\n',
      'a: b\n c\n',
      '\u3000\n',
      'a: "\\q"\n',
    ],
  ];
  test.each(units)('a tenth of that of %j', (unit) => {
    const text = unit.repeat(LARGEST_FILE / 10 / unit.length);
    const start = performance.now();
    expect(parseYaml(text, 'report.yaml').findings.length).toBeLessThanOrEqual(101);
    expect(performance.now() - start).toBeLessThan(PATIENCE / 10);
  });

  test.each(['[', '{', '"', '- "', 'a: [', 'a: {b: "', 'a:', '- a:'])(
    'lines of %j, each further right',
    { timeout: 2 * PATIENCE },
    (unit) => {
      const text = Array.from({ length: 2000 }, (_, indent) => ' '.repeat(indent) + unit).join('\n');
      const start = performance.now();
      expect(parseYaml(text, 'report.yaml').node).toBeUndefined();
      expect(performance.now() - start).toBeLessThan(PATIENCE);
    },
  );

  test.each(['a: b, ', 'a: "b", ', 'a：b，', 'a: b{c} d, ', 'b, '])(
    'a million letters of %j in one pair of braces',
    { timeout: 2 * PATIENCE },
    (unit) => {
      const text = `{${unit.repeat(1_000_000 / unit.length)}}`;
      const start = performance.now();
      expect(parseYaml(text, 'report.yaml').findings.length).toBeLessThanOrEqual(101);
      expect(performance.now() - start).toBeLessThan(PATIENCE);
    },
  );

  test('a line of dashes above many lines of text', { timeout: 2 * PATIENCE }, () => {
    const start = performance.now();
    expect(parseYaml(`${'- '.repeat(300_000)}a\n${'b\n'.repeat(300_000)}`, 'report.yaml').node).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(PATIENCE);
  });

  test('aliases that would grow to billions are not even counted', () => {
    const lines = Array.from(
      { length: 60 },
      (_, level) => `a${level}: &a${level} [${`*a${level - 1},`.repeat(level === 0 ? 0 : 9)}]`,
    );
    expect(parseYaml(lines.join('\n'), 'report.yaml').node).toBeUndefined();
  });
});
