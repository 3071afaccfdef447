import { describe, expect, test } from 'vitest';
import { textHash } from '../../../src/model/translation/text-hash.ts';

describe('the hash of a text', () => {
  test.each([
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['foobar', '85944171f73967e8'],
  ])('of %j is that of the published tables of FNV-1a', (text, hash) => {
    expect(textHash(text)).toBe(hash);
  });

  test('is taken of UTF-8, as 64-bit arithmetic gives it', () => {
    const text = '查处的{hazards-found}安全隐患全部整改。😀';
    let expected = 0xcbf29ce484222325n;
    for (const byte of new TextEncoder().encode(text)) {
      expected = BigInt.asUintN(64, (expected ^ BigInt(byte)) * 0x100000001b3n);
    }
    expect(textHash(text)).toBe(expected.toString(16).padStart(16, '0'));
  });
});
