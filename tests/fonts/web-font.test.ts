import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { webFont, webFontName } from '../../src/fonts/web-font.ts';

const HEADINGS = '市西街道2023年度报告：“家门口”的变化';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'web-font-'));
});

afterEach(() => rm(folder, { recursive: true }));

describe.each(['han', 'latin'] as const)('the %s face', (face) => {
  test('has the name that a page was told before the file existed', async () => {
    const name = webFontName(face, HEADINGS);
    expect(name).toMatch(new RegExp(`^${face}\\.[0-9a-f]{12}\\.woff2$`));
    expect((await webFont(face, HEADINGS, folder)).fileName).toBe(name);
    expect(await readdir(folder)).toEqual([name]);
  });

  test('is a WOFF2 file, the same for the same characters in any order', async () => {
    const { bytes } = await webFont(face, HEADINGS, folder);
    expect(Buffer.from(bytes.subarray(0, 4)).toString('latin1')).toBe('wOF2');
    const other = await webFont(face, [...HEADINGS].toReversed().join(''), join(folder, 'elsewhere'));
    expect(other.fileName).toBe(webFontName(face, HEADINGS));
    expect(Buffer.from(other.bytes).equals(bytes)).toBe(true);
  });

  test('comes from the cache folder where it is there', async () => {
    await writeFile(join(folder, webFontName(face, HEADINGS)), 'kept');
    expect(Buffer.from((await webFont(face, HEADINGS, folder)).bytes).toString()).toBe('kept');
  });
});

test('another Han character is another Han file', () => {
  expect(webFontName('han', `${HEADINGS}滨`)).not.toBe(webFontName('han', HEADINGS));
});

test('letters and digits come from the Latin face, so they do not change the Han file', () => {
  expect(webFontName('han', `${HEADINGS} Shixi 1790`)).toBe(webFontName('han', HEADINGS));
});

test('all pages share one small Latin file, unless a name has letters beyond the usual', async () => {
  expect(webFontName('latin', 'Shixi Subdistrict’s “year”')).toBe(webFontName('latin', HEADINGS));
  expect(webFontName('latin', 'Shíxī')).not.toBe(webFontName('latin', HEADINGS));
  expect((await webFont('latin', HEADINGS, folder)).bytes.length).toBeLessThan(13_000);
});

test('a Han file stays near the measured 0.18 KB a character', async () => {
  const characters = '市西街道滨州城区年度报告基层组织经济提质增效社会治理民生保障安全底线展望荣誉大事来源说明数字';
  const { bytes } = await webFont('han', characters, folder);
  expect(bytes.length / characters.length).toBeLessThan(250);
});
