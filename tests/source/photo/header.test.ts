import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ByteSource } from '../../../src/source/photo/byte-source.ts';
import { photoHeader } from '../../../src/source/photo/header.ts';
import { photoBytes } from '../../photo-bytes.ts';

function source(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, read: (offset, length) => bytes.subarray(offset, offset + length) };
}

const header = (bytes: Uint8Array) => photoHeader(source(bytes));

describe.each(['jpeg', 'png', 'webp'] as const)('a %s photo', (kind) => {
  test('tells its size', async () => {
    expect(header(await photoBytes({ kind, width: 61, height: 43 }))).toEqual({
      state: 'sound',
      kind,
      width: 61,
      height: 43,
      hasPlace: false,
    });
  });

  test('tells its size as it is shown where it is stored lying on its side', async () => {
    expect(header(await photoBytes({ kind, orientation: 6 }))).toMatchObject({ width: 40, height: 60 });
    expect(header(await photoBytes({ kind, orientation: 3 }))).toMatchObject({ width: 60, height: 40 });
  });

  test('tells whether it says where it was taken', async () => {
    expect(header(await photoBytes({ kind, placed: true }))).toMatchObject({ state: 'sound', hasPlace: true });
    expect(header(await photoBytes({ kind, orientation: 1 }))).toMatchObject({ state: 'sound', hasPlace: false });
  });

  test('is broken wherever it breaks off', async () => {
    const bytes = await photoBytes({ kind, placed: true });
    const states = Array.from({ length: bytes.length - 12 }, (_, index) => header(bytes.subarray(0, index + 12)).state);
    expect(new Set(states)).toEqual(new Set(['broken']));
  });

  test('never throws and never hangs, whatever bytes are changed', async () => {
    const bytes = await photoBytes({ kind, placed: true, orientation: 8 });
    const changes = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(changes, (changed) => {
        const damaged = Uint8Array.from(bytes);
        for (const [at, value] of changed) damaged[at] = value;
        expect(['sound', 'broken', 'other']).toContain(header(damaged).state);
      }),
    );
  });
});

describe('a JPEG photo with more in it than a picture', () => {
  test('is sound, as telephones hang a film behind a picture', async () => {
    const bytes = Buffer.concat([await photoBytes(), Buffer.alloc(200_000, 'film')]);
    expect(header(bytes)).toMatchObject({ state: 'sound', width: 60, height: 40 });
  });

  test('is sound with some bytes too many before a marker, as some telephones write them', async () => {
    const bytes = await photoBytes();
    const odd = Buffer.concat([
      bytes.subarray(0, 2),
      Buffer.from([0xff, 0xfe, 0, 4, 0, 0, 0, 0, 0]),
      bytes.subarray(2),
    ]);
    expect(header(odd)).toMatchObject({ state: 'sound', width: 60, height: 40 });
  });

  test('is broken where only the small picture within its notes ends', async () => {
    const thumbnail = Buffer.from([0xff, 0xe2, 0x00, 0x06, 0xff, 0xd8, 0xff, 0xd9]);
    const bytes = await photoBytes();
    const noted = Buffer.concat([bytes.subarray(0, 2), thumbnail, bytes.subarray(2, -2)]);
    expect(header(noted).state).toBe('broken');
  });

  test('says where it was taken also in the words of a picture editor', async () => {
    const xmp = Buffer.from('http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude="37,22N"/>', 'latin1');
    const length = Buffer.from([0xff, 0xe1, 0, xmp.length + 2]);
    const bytes = await photoBytes();
    expect(header(Buffer.concat([bytes.subarray(0, 2), length, xmp, bytes.subarray(2)]))).toMatchObject({
      hasPlace: true,
    });
  });
});

describe('what is no photo for a page is known by its bytes', () => {
  test.each([
    ['gif', 'GIF89a'],
    ['bmp', 'BM'],
    ['tiff', 'II*\0'],
    ['pdf', '%PDF-1.7'],
    ['heic', '\0\0\0\x18ftypheic'],
    ['heic', '\0\0\0\x18ftypmif1'],
    ['avif', '\0\0\0\x1cftypavif'],
    ['video', '\0\0\0\x14ftypqt  '],
    ['svg', '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><script>'],
    ['web-page', '<!DOCTYPE html><html>'],
    ['unknown', 'PK\x03\x04'],
    ['unknown', ''],
  ])('%s', (kind, start) => {
    expect(header(Buffer.from(start, 'latin1'))).toEqual({ state: 'other', kind });
  });

  test('and no bytes at all make it throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), (bytes) => {
        expect(['sound', 'broken', 'other']).toContain(header(bytes).state);
      }),
    );
  });
});
