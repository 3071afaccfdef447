import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

/** Pixels of a picture, row by row from the top, four bytes each: red, green, blue, opacity. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const INDEXED = 3;
const TRUECOLOUR = 2;
const MOST_COLOURS = 256;
/** Level 9 takes ten times as long to save a tenth. */
const COMPRESSION = { level: 6 };
const compress = promisify(deflate);

/**
 * Encodes an opaque picture as PNG (W3C PNG, Third Edition) without loss: with a palette where it has no more than
 * 256 colours, as flat share images do, which is a third of the size of truecolour; otherwise as truecolour. The
 * same pixels give the same bytes. Opacity is not stored: the picture must be opaque.
 */
export async function encodePng(pixels: Pixels): Promise<Uint8Array> {
  const indexed = indexColours(pixels);
  const type = indexed === undefined ? TRUECOLOUR : INDEXED;
  const rows = indexed === undefined ? trueColourRows(pixels) : withFilterBytes(indexed.indices, pixels.width);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header(pixels, type)),
    ...(indexed === undefined ? [] : [chunk('PLTE', indexed.palette)]),
    chunk('IDAT', await compress(rows, COMPRESSION)),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Width, height, bit depth 8, colour type, and the only compression, filter method and interlacing used. */
function header({ width, height }: Pixels, type: number): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(13));
  bytes.setUint32(0, width);
  bytes.setUint32(4, height);
  bytes.setUint8(8, 8);
  bytes.setUint8(9, type);
  return new Uint8Array(bytes.buffer);
}

/** Length, type, data, and the checksum over type and data. */
function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = Buffer.alloc(data.length + 12);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, 'latin1');
  bytes.set(data, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, 8 + data.length)), 8 + data.length);
  return bytes;
}

interface Indexed {
  readonly palette: Uint8Array;
  readonly indices: Uint8Array;
}

/** The colours in the order in which they are met, and each pixel's place among them; nothing if there are too many. */
function indexColours({ data }: Pixels): Indexed | undefined {
  // One number a pixel, whichever way round the machine reads its bytes; copied, because a view must be aligned.
  const colours = new Uint32Array(new Uint8Array(data).buffer);
  const places = new Map<number, number>();
  const palette: number[] = [];
  const indices = new Uint8Array(colours.length);
  let last: number | undefined;
  let place = 0;
  for (let pixel = 0; pixel < colours.length; pixel += 1) {
    const colour = colours[pixel] ?? 0;
    // Flat pictures repeat their neighbours: most pixels need no look-up.
    if (colour !== last) {
      last = colour;
      place = places.get(colour) ?? places.size;
      if (place === places.size) {
        if (place === MOST_COLOURS) return undefined;
        places.set(colour, place);
        palette.push(...data.subarray(4 * pixel, 4 * pixel + 3));
      }
    }
    indices[pixel] = place;
  }
  return { palette: Uint8Array.from(palette), indices };
}

function trueColourRows({ width, data }: Pixels): Uint8Array {
  return withFilterBytes(
    data.filter((_, at) => at % 4 !== 3),
    3 * width,
  );
}

/** Each row is preceded by its filter type, 0 for none: filters do not help flat colours. */
function withFilterBytes(bytes: Uint8Array, rowLength: number): Uint8Array {
  const height = bytes.length / rowLength;
  const rows = new Uint8Array(bytes.length + height);
  for (let row = 0; row < height; row += 1) {
    rows.set(bytes.subarray(row * rowLength, (row + 1) * rowLength), row * (rowLength + 1) + 1);
  }
  return rows;
}
