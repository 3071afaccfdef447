import { describe, expect, test } from 'vitest';
import type { Text } from '../../../src/model/text.ts';
import { EMPTY_LEDGER, recordPairs, translationState } from '../../../src/model/translation/ledger.ts';

const pair: Text = { zh: '社区', en: 'Community' };
const ledger = recordPairs(EMPTY_LEDGER, [pair], [pair]);

describe('English', () => {
  test('that is not there is missing', () => {
    expect(translationState({ zh: '社区' }, ledger)).toBe('missing');
  });

  test('that was never recorded is taken as fresh, and known to be unrecorded', () => {
    expect(translationState({ zh: '社区', en: 'Neighborhood' }, ledger)).toBe('unrecorded');
  });

  test('is recorded with its Chinese and stale with another', () => {
    expect(translationState(pair, ledger)).toBe('recorded');
    expect(translationState({ ...pair, zh: '社区们' }, ledger)).toBe('stale');
  });

  test('may stand for several Chinese texts', () => {
    const other = { ...pair, zh: '小区' };
    const both = recordPairs(ledger, [other], [pair, other]);
    expect([pair, other].map((text) => translationState(text, both))).toEqual(['recorded', 'recorded']);
    expect(translationState({ ...pair, zh: '街区' }, both)).toBe('stale');
  });
});

describe('recording', () => {
  test('forgets English that no text says any more', () => {
    const rewritten = { zh: '社区', en: 'Neighborhood' };
    const next = recordPairs(ledger, [rewritten], [rewritten]);
    expect(translationState(pair, next)).toBe('unrecorded');
    expect(next.size).toBe(1);
  });

  test('leaves what is not among the pairs as it was', () => {
    const changed = { ...pair, zh: '街区' };
    expect(translationState(changed, recordPairs(ledger, [], [changed]))).toBe('stale');
  });

  test('changes nothing in the ledger that it is given', () => {
    recordPairs(ledger, [{ ...pair, zh: '街区' }], [pair]);
    expect(translationState({ ...pair, zh: '街区' }, ledger)).toBe('stale');
  });
});
