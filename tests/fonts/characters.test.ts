import fc from 'fast-check';
import { expect, test } from 'vitest';
import { charactersOf } from '../../src/fonts/characters.ts';

test('every character is named once, by code point, wherever it stood', () => {
  expect(charactersOf(['道街市', '2023街道', 'b𠮷a'])).toBe('023ab市街道𠮷');
});

test('characters that are drawn as nothing are left out', () => {
  expect(charactersOf(['一\u200b\u200d\ufe0f\u00ad\n二'])).toBe('一二');
});

test('the characters of some texts are those of the texts joined in any order', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
      expect(charactersOf(texts.toReversed())).toBe(charactersOf([texts.join('')]));
    }),
  );
});

test('the characters of characters are themselves', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const characters = charactersOf([text]);
      expect(charactersOf([characters])).toBe(characters);
    }),
  );
});
