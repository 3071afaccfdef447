import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Face, faceBytes, faceFile, faceVersion, packageVersion } from '../../src/fonts/faces.ts';

const FACES: readonly Face[] = ['han-serif-bold', 'han-serif-black', 'han-sans', 'latin-serif', 'latin-serif-regular'];

test.each(FACES)('%s is a static TrueType file', (face) => {
  const bytes = readFileSync(faceFile(face));
  expect(bytes.readUInt32BE(0)).toBe(0x00010000);
  expect(bytes.includes('fvar')).toBe(false);
});

test('a face is read once, because satori knows a parsed font by its buffer', async () => {
  expect(await faceBytes('latin-serif')).toBe(await faceBytes('latin-serif'));
});

test('the version of a face names package, release and cut', () => {
  expect(faceVersion('han-serif-bold')).toMatch(/^@expo-google-fonts\/noto-serif-sc@\d+\.\d+\.\d+\/700Bold\/.*\.ttf$/);
  expect(new Set(FACES.map(faceVersion)).size).toBe(FACES.length);
});

test('a package that is not installed has no version', () => {
  expect(() => packageVersion('no-such-package-anywhere')).toThrow('no-such-package-anywhere');
});
