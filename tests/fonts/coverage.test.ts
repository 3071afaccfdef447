import { expect, test } from 'vitest';
import { missingCharacters } from '../../src/fonts/coverage.ts';
import { MissingCharacterError } from '../../src/fonts/missing-character.ts';

test('the Chinese faces have the rare characters of places and names', async () => {
  for (const face of ['han-serif-bold', 'han-serif-black', 'han-sans'] as const) {
    expect(await missingCharacters(face, '塆垇堌鄚䶮㛃〇℃㎡')).toEqual([]);
  }
});

test('what a face lacks is named once, in order', async () => {
  expect(await missingCharacters('han-serif-bold', '好😀道🎉😀')).toEqual(['🎉', '😀']);
  expect(await missingCharacters('latin-serif', 'Shixi 市西')).toEqual(['市', '西']);
});

test('a character that is drawn as nothing is not missed', async () => {
  expect(await missingCharacters('han-serif-bold', '市\u200b西\ufe0f')).toEqual([]);
});

test('the error for a missing character names it, its code point and the text', () => {
  const error = new MissingCharacterError('😀', '好😀');
  expect(error).toMatchObject({
    character: '😀',
    text: '好😀',
    message: 'No font has the character 😀 (U+1F600), in: 好😀',
  });
});
