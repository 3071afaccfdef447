import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publishedName, publishedPhoto, renditionsOf } from '../../../src/publish/photos/published-photo.ts';
import { folderWith } from '../temporary-folder.ts';

/** The names of the files that are made of a photo of this size. */
function filesOf(width: number, height: number): readonly string[] {
  const path = join(folderWith({ 'bench.jpg': '' }), 'bench.jpg');
  return renditionsOf(publishedPhoto({ file: 'bench.jpg', path, width, height })).map(({ name }) => name);
}

describe('a photo is published in the widths that screens ask for', () => {
  test.each([
    [4000, ['bench-480.webp', 'bench-960.webp', 'bench-1600.webp', 'bench-1600.jpg']],
    [1600, ['bench-480.webp', 'bench-960.webp', 'bench-1600.webp', 'bench-1600.jpg']],
    [1000, ['bench-480.webp', 'bench-1000.webp', 'bench-1000.jpg']],
    [300, ['bench-300.webp', 'bench-300.jpg']],
  ])('%i pixels wide', (width, files) => {
    expect(filesOf(width, 800)).toEqual(files);
  });

  test('and keeps its shape, though it be a line', () => {
    const path = join(folderWith({ 'a.jpg': '' }), 'a.jpg');
    const size = (width: number, height: number) => {
      const { width: wide, height: high } = publishedPhoto({ file: 'a.jpg', path, width, height });
      return [wide, high];
    };
    expect(size(4000, 3000)).toEqual([1600, 1200]);
    expect(size(3000, 4000)).toEqual([1600, 2133]);
    expect(size(8000, 1)).toEqual([1600, 1]);
  });

  test('under another version once its bytes have changed', () => {
    const version = (text: string) => {
      const path = join(folderWith({ 'a.jpg': text }), 'a.jpg');
      return publishedPhoto({ file: 'a.jpg', path, width: 9, height: 9 }).version;
    };
    expect(version('one')).toBe(version('one'));
    expect(version('one')).not.toBe(version('two'));
  });
});

describe('the name of a photo in addresses', () => {
  test.each([
    ['bench.jpg', 'bench'],
    ['lake-2.jpg', 'lake-2'],
    ['IMG_1.JPG', 'img-1.'],
    ['封面(1).jpg', '1.'],
    ['长凳.jpg', 'photo.'],
    ['meeting/bench.jpg', 'meeting-bench.'],
    ['bench.png', 'bench.'],
  ])('of %s begins with %s', (file, name) => {
    expect(publishedName(file).startsWith(name)).toBe(true);
  });

  test('holds only what every server takes, and no two photos share one', () => {
    const name = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).map((stem) => `${stem}.jpg`);
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(publishedName(one)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[0-9a-f]{8})?$/);
        expect(publishedName(one) === publishedName(other)).toBe(one === other);
      }),
    );
  });
});
