import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodePng, type Pixels } from '../../src/share/png.ts';
import { decodePng } from './decode-png.ts';

/** Opaque pictures of up to a given number of colours. */
function pictures(mostColours: number): fc.Arbitrary<Pixels> {
  const size = fc.integer({ min: 1, max: 40 });
  return fc
    .tuple(size, size, fc.array(fc.integer({ min: 0, max: 0xffffff }), { minLength: 1, maxLength: mostColours }))
    .chain(([width, height, colours]) =>
      fc.array(fc.constantFrom(...colours), { minLength: width * height, maxLength: width * height }).map((pixels) => {
        const data = pixels.flatMap((colour) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff, 0xff]);
        return { width, height, data: Uint8Array.from(data) };
      }),
    );
}

/** A picture with as many colours as pixels, up to 65,536. */
function gradient(width: number, height: number): Pixels {
  const data = Array.from({ length: width * height }, (_, pixel) => [pixel >> 8, pixel & 0xff, 7, 0xff]).flat();
  return { width, height, data: Uint8Array.from(data) };
}

function withoutOpacity(data: Uint8Array): Uint8Array {
  return data.filter((_, at) => at % 4 !== 3);
}

test('a picture of few colours is indexed, and every pixel keeps its colour', async () => {
  await fc.assert(
    fc.asyncProperty(pictures(30), async (picture) => {
      const decoded = decodePng(await encodePng(picture));
      expect(decoded).toMatchObject({ width: picture.width, height: picture.height, colourType: 3 });
      expect(Buffer.from(decoded.colours).equals(withoutOpacity(picture.data))).toBe(true);
    }),
  );
});

test.each([
  [16, 16, 3, 256],
  [257, 1, 2, 0],
  [40, 40, 2, 0],
])('a palette holds up to 256 colours, and more are kept as truecolour', async (width, height, colourType, colours) => {
  const picture = gradient(width, height);
  const decoded = decodePng(await encodePng(picture));
  expect(decoded.colourType).toBe(colourType);
  expect(decoded.palette.length).toBe(3 * colours);
  expect(Buffer.from(decoded.colours).equals(withoutOpacity(picture.data))).toBe(true);
});

test.each([
  [16, 16],
  [40, 40],
])('another decoder reads the same pixels', async (width, height) => {
  const picture = gradient(width, height);
  const png = Buffer.from(await encodePng(picture)).toString('base64');
  const image = `<image width="${width}" height="${height}" href="data:image/png;base64,${png}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`;
  expect(new Resvg(svg).render().pixels.equals(picture.data)).toBe(true);
});

test('pixels that are a part of a longer buffer are read from where they begin', async () => {
  const { width, height, data } = gradient(5, 3);
  const longer = Uint8Array.from([1, ...data, 2]);
  const part = { width, height, data: longer.subarray(1, 1 + data.length) };
  expect(await encodePng(part)).toEqual(await encodePng({ width, height, data }));
});
