import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { HandedPhoto } from '../../../src/load/photos.ts';
import { photoBytes as published } from '../../../src/publish/photos/photo-bytes.ts';
import type { Rendition } from '../../../src/publish/photos/published-photo.ts';
import { photoBytes } from '../../photo-bytes.ts';
import { folderWith } from '../temporary-folder.ts';

const WEBP: Rendition = { width: 40, form: 'webp', name: 'bench-40.webp' };
const JPG: Rendition = { width: 40, form: 'jpg', name: 'bench-40.jpg' };

/** A photo on disk with these bytes, and a cache beside it. */
function handed(bytes: Uint8Array): { readonly photo: HandedPhoto; readonly cache: string } {
  const folder = folderWith({ 'bench.jpg': bytes });
  return {
    photo: { file: 'bench.jpg', path: join(folder, 'bench.jpg'), width: 0, height: 0 },
    cache: join(folder, 'c'),
  };
}

async function made(bytes: Uint8Array, rendition: Rendition): Promise<Uint8Array> {
  const { photo, cache } = handed(bytes);
  return published(photo, rendition, cache);
}

/** A picture whose every part has its own bytes. */
async function grainy(kind: 'jpeg' | 'png'): Promise<Buffer> {
  const raw = { width: 300, height: 200, channels: 3 } as const;
  const grain = Uint8Array.from({ length: 180_000 }, (_, index) => (index * index * 7919) >> 5);
  return sharp(grain, { raw }).toFormat(kind).toBuffer();
}

/** Red, green and blue in the middle of the upper and the lower half. */
async function halves(bytes: Uint8Array): Promise<readonly (readonly number[])[]> {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  return [0.25, 0.75].map((share) => {
    const at = (Math.floor(info.height * share) * info.width + Math.floor(info.width / 2)) * info.channels;
    return [...data.subarray(at, at + 3)];
  });
}

const far = (one: readonly number[] = [], other: readonly number[] = []) =>
  Math.max(...one.map((value, index) => Math.abs(value - (other[index] ?? 0))));

describe.each([WEBP, JPG])('a published photo as $form', (rendition) => {
  test('says nothing of camera and place', async () => {
    const bytes = await photoBytes({ placed: true, orientation: 6, width: 80, height: 60 });
    const { exif, xmp, iptc, icc, orientation } = await sharp(await made(bytes, rendition)).metadata();
    expect({ exif, xmp, iptc, icc, orientation }).toEqual({});
    expect(Buffer.from(await made(bytes, rendition)).includes('Exif')).toBe(false);
  });

  test('stands upright as the camera was held', async () => {
    const lying = await sharp(await photoBytes({ width: 80, height: 60 }))
      .rotate(-90)
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const bytes = await made(lying, rendition);
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 40, height: 30 });
    const [top, bottom] = await halves(bytes);
    expect(far(top, [0x2f, 0x5d, 0x50])).toBeLessThan(12);
    expect(far(bottom, [0xd8, 0xc9, 0xa8])).toBeLessThan(12);
  });

  test('is never enlarged', async () => {
    const { width, height } = await sharp(
      await made(await photoBytes({ width: 30, height: 20 }), rendition),
    ).metadata();
    expect({ width, height }).toEqual({ width: 30, height: 20 });
  });

  test('shows its colours where no profile is read', async () => {
    const wide = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#2f9d50' } })
      .withIccProfile('p3')
      .jpeg({ quality: 95 })
      .toBuffer();
    const [top] = await halves(await made(wide, rendition));
    expect(far(top, [0x2f, 0x9d, 0x50])).toBeLessThan(12);
  });

  test('has white where nothing is', async () => {
    const clear = await sharp({ create: { width: 60, height: 40, channels: 4, background: '#0000' } })
      .png()
      .toBuffer();
    const [top] = await halves(await made(clear, rendition));
    expect(far(top, [255, 255, 255])).toBeLessThan(3);
  });

  test('has the same bytes whenever it is made', async () => {
    const bytes = await photoBytes({ width: 90, height: 60, placed: true });
    expect(Buffer.compare(await made(bytes, rendition), await made(bytes, rendition))).toBe(0);
  });

  test('is made anew only when its bytes change', async () => {
    const { photo, cache } = handed(await photoBytes());
    await published(photo, rendition, cache);
    await published(photo, rendition, cache);
    expect(readdirSync(cache)).toHaveLength(1);
    writeFileSync(photo.path, await photoBytes({ width: 90 }));
    await published(photo, rendition, cache);
    expect(readdirSync(cache)).toHaveLength(2);
  });

  test('carries nothing of what was hung on behind the picture', async () => {
    const bytes = Buffer.concat([await photoBytes(), Buffer.from('PK\x03\x04<script>alert(1)</script>')]);
    expect(Buffer.from(await made(bytes, rendition)).includes('script')).toBe(false);
  });

  test.each(['jpeg', 'png'] as const)('is refused where a part of a %s is lost', async (kind) => {
    const bytes = await grainy(kind);
    const part = (from: number, to: number) => bytes.subarray(bytes.length * from, bytes.length * to);
    await expect(made(Buffer.concat([part(0, 0.4), part(0.6, 1)]), rendition)).rejects.toThrow();
  });

  test('is made of a picture that has a few bytes too many, as those of some telephones', async () => {
    const bytes = await grainy('jpeg');
    const odd = Buffer.concat([
      bytes.subarray(0, 2),
      Buffer.from([0xff, 0xfe, 0, 4, 0, 0, 0, 0, 0]),
      bytes.subarray(2),
    ]);
    await expect(sharp(odd).toBuffer()).rejects.toThrow('extraneous bytes');
    expect(await sharp(await made(odd, rendition)).metadata()).toMatchObject({ width: 40 });
  });

  test('is refused where the bytes are a drawing, or claim more pixels than a machine can hold', async () => {
    const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/></svg>');
    await expect(made(drawing, rendition)).rejects.toThrow('svg');
    const bomb = await photoBytes();
    const frame = bomb.indexOf(Buffer.from([0xff, 0xc0]));
    bomb.writeUInt16BE(65_000, frame + 5);
    bomb.writeUInt16BE(65_000, frame + 7);
    await expect(made(bomb, rendition)).rejects.toThrow('pixel limit');
  });
});
