import { describe, expect, test } from 'vitest';
import { faceBytes } from '../../src/fonts/faces.ts';
import { measuresOf, readMeasures } from '../../src/fonts/measures.ts';

describe('the Latin serif', () => {
  test('sets all digits equally wide, so that columns of figures stand', async () => {
    const { advanceOf } = await measuresOf('latin-serif');
    expect(new Set([...'0123456789'].map(advanceOf)).size).toBe(1);
  });

  test('has the capital height of its OS/2 table', async () => {
    expect((await measuresOf('latin-serif')).capHeight).toBe(0.67);
  });

  test('leaves more blank around a 1 than around a 4', async () => {
    const { bearingsOf } = await measuresOf('latin-serif');
    expect(bearingsOf('1').before).toBeGreaterThan(bearingsOf('4').before);
    expect(bearingsOf('1').after).toBeGreaterThan(bearingsOf('4').after);
  });
});

test.each(['han-serif-bold', 'han-serif-black', 'han-sans'] as const)(
  '%s sets Han and its marks one em wide',
  async (face) => {
    const { advanceOf } = await measuresOf(face);
    expect([...'市西街道，。“”（）'].map(advanceOf)).toEqual(Array.from({ length: 10 }, () => 1));
  },
);

test('blank and ink of a character make up its advance', async () => {
  const { advanceOf, bearingsOf } = await measuresOf('latin-serif');
  for (const character of 'Shixi2023') {
    const { before, after } = bearingsOf(character);
    expect(before + after).toBeLessThan(advanceOf(character));
  }
  const space = bearingsOf(' ');
  expect(space.before + space.after).toBeCloseTo(advanceOf(' '));
});

test('a font with outlines of another kind is refused by the table that it lacks', async () => {
  const font = Buffer.from(await faceBytes('latin-serif'));
  font.write('CFF ', font.indexOf('glyf'), 'latin1');
  expect(() => readMeasures(font)).toThrow('no glyf table');
});
