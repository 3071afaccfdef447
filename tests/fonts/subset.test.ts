import { expect, test } from 'vitest';
import { faceBytes } from '../../src/fonts/faces.ts';
import { measuresOf, readMeasures } from '../../src/fonts/measures.ts';
import { subset } from '../../src/fonts/subset.ts';

test('a subset draws its characters as the whole font does, and no others', async () => {
  const whole = await measuresOf('han-serif-bold');
  const part = readMeasures(await subset(await faceBytes('han-serif-bold'), '市西街道2023', 'truetype'));
  for (const character of '市西街道2023') {
    expect(part.has(character)).toBe(true);
    expect(part.advanceOf(character)).toBe(whole.advanceOf(character));
    expect(part.bearingsOf(character)).toEqual(whole.bearingsOf(character));
  }
  expect([...'东城1ABC'].filter(part.has)).toEqual([]);
});

test('a subset has no radicals that look like its characters, so text can be found and copied', async () => {
  const part = readMeasures(await subset(await faceBytes('han-serif-bold'), '老民生力', 'truetype'));
  expect([...'\u2f7c\u2ea0\u2f63\u2f12'].filter(part.has)).toEqual([]);
});

test('the same font and characters give the same bytes', async () => {
  const font = await faceBytes('latin-serif');
  expect(await subset(font, 'Shixi', 'woff2')).toEqual(await subset(font, 'Shixi', 'woff2'));
});
