import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresNamed, parseProse, strayBrace } from '../../src/model/prose.ts';

describe('a text taken apart at its references', () => {
  test('keeps the order of words and figures, and where each reference begins', () => {
    expect(parseProse('查处{hazards}，整改{fixed}。')).toEqual([
      { kind: 'text', text: '查处' },
      { kind: 'reference', id: 'hazards', noun: undefined, offset: 2 },
      { kind: 'text', text: '，整改' },
      { kind: 'reference', id: 'fixed', noun: undefined, offset: 14 },
      { kind: 'text', text: '。' },
    ]);
  });

  test('takes the noun in both numbers', () => {
    expect(parseProse('{cases: case of theft, cases of theft}')).toEqual([
      { kind: 'reference', id: 'cases', noun: { one: 'case of theft', other: 'cases of theft' }, offset: 0 },
    ]);
  });

  test('does not mind spaces inside the braces', () => {
    expect(figuresNamed('{ a } { b :one , many }')).toEqual(['a', 'b']);
  });

  test.each(['{}', '{追回}', '{a: one}', '{a: one, two, three}', '{A}', '{a', 'a}', '{{a'])(
    '%s is no reference',
    (text) => {
      expect(figuresNamed(text).length).toBeLessThanOrEqual(1);
      expect(strayBrace(text)).toBeDefined();
    },
  );
});

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
const piece = fc.oneof(
  fc.string(),
  id.map((name) => `{${name}}`),
  fc.tuple(id, fc.stringMatching(/^[a-z ]*[a-z]$/)).map(([name, noun]) => `{${name}: ${noun}, ${noun}s}`),
  fc.constantFrom('{', '}', '｛', '，', '。'),
);
const text = fc.array(piece).map((pieces) => pieces.join(''));

test('nothing is lost: the text is its runs, with each reference where it says it is', () => {
  fc.assert(
    fc.property(text, (typed) => {
      let at = 0;
      for (const run of parseProse(typed)) {
        if (run.kind === 'text') {
          expect(typed.startsWith(run.text, at)).toBe(true);
          at += run.text.length;
        } else {
          expect(run.offset).toBe(at);
          expect(typed.charAt(at)).toBe('{');
          at = typed.indexOf('}', at) + 1;
        }
      }
      expect(at).toBe(typed.length);
    }),
  );
});

test('a brace that no reference explains is found, at its place', () => {
  fc.assert(
    fc.property(text, (typed) => {
      const offset = strayBrace(typed);
      const explained = parseProse(typed).every((run) => run.kind === 'reference' || !/[{}｛｝]/.test(run.text));
      expect(offset === undefined).toBe(explained);
      if (offset !== undefined) expect(typed.charAt(offset)).toMatch(/[{}｛｝]/);
    }),
  );
});
