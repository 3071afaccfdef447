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
  const indexed = indexedRows(pixels);
  const type = indexed === undefined ? TRUECOLOUR : INDEXED;
  const rows = indexed?.rows ?? trueColourRows(pixels);
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
  /** Each row is preceded by its filter type, 0 for none: filters do not help flat colours. */
  readonly rows: Uint8Array;
}

/** Each pixel's place among the colours, in the order in which they are met; nothing if there are too many. */
function indexedRows(pixels: Pixels): Indexed | undefined {
  const { width, height, data } = pixels;
  const colours = wholePixels(data);
  const places = new Map<number, number>();
  const palette: number[] = [];
  const rows = new Uint8Array((width + 1) * height);
  let last: number | undefined;
  let place = 0;
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const colour = colours[row * width + column];
      // Flat pictures repeat their neighbours: most pixels need no look-up.
      if (colour !== undefined && colour !== last) {
        last = colour;
        place = places.get(colour) ?? places.size;
        if (place === MOST_COLOURS) return undefined;
        if (place === places.size) {
          places.set(colour, place);
          const at = 4 * (row * width + column);
          palette.push(...data.subarray(at, at + 3));
        }
      }
      rows[row * (width + 1) + column + 1] = place;
    }
  }
  return { palette: Uint8Array.from(palette), rows };
}

/** One number a pixel, whichever way round the machine reads its bytes: a view where the bytes are aligned for one. */
function wholePixels(data: Uint8Array): Uint32Array {
  const aligned = data.byteOffset % 4 === 0 ? data : new Uint8Array(data);
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4);
}

function trueColourRows({ width, height, data }: Pixels): Uint8Array {
  const rows = new Uint8Array((3 * width + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const filterBytes = Math.floor(pixel / width) + 1;
    rows.set(data.subarray(4 * pixel, 4 * pixel + 3), 3 * pixel + filterBytes);
  }
  return rows;
}
