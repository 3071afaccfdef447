import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest } from '../../src/model/nearest.ts';

const KEYS = ['label', 'amount', 'noun', 'period', 'as-of', 'basis', 'source', 'note', 'conflicts-with'];

describe('what was probably meant', () => {
  test.each([
    ['amonut', 'amount'],
    ['ammount', 'amount'],
    ['amout', 'amount'],
    ['Amount', 'amount'],
    ['notes', 'note'],
    ['peroid', 'period'],
    ['asof', 'as-of'],
    ['conflict-with', 'conflicts-with'],
    ['conflictswith', 'conflicts-with'],
  ])('%s is %s', (typed, meant) => {
    expect(nearest(typed, KEYS)).toBe(meant);
  });

  test.each(['unit', '数量', 'value', 'x', ''])('%j is none of them', (typed) => {
    expect(nearest(typed, KEYS)).toBeUndefined();
  });

  test('of nothing known nothing was meant', () => {
    expect(nearest('amount', [])).toBeUndefined();
  });
});

const word = fc.stringMatching(/^[a-z-]{4,12}$/);

test('a word is nearest to itself, whatever else is known', () => {
  fc.assert(
    fc.property(word, fc.array(word), (typed, others) => {
      expect(nearest(typed, [...others, typed])).toBe(typed);
    }),
  );
});

test('one slip of the key never hides a word from itself', () => {
  fc.assert(
    fc.property(word, fc.nat(), fc.constantFrom('swap', 'drop', 'double', 'change'), (meant, at, slip) => {
      const place = at % (meant.length - 1);
      const [before, one, two, after] = [
        meant.slice(0, place),
        meant.charAt(place),
        meant.charAt(place + 1),
        meant.slice(place + 2),
      ];
      const typed = {
        swap: before + two + one + after,
        drop: before + two + after,
        double: before + one + one + two + after,
        change: `${before}~${two}${after}`,
      }[slip];
      expect(nearest(typed, [meant])).toBe(meant);
    }),
  );
});
