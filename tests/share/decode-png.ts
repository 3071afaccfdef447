import { crc32, inflateSync } from 'node:zlib';

/** What a PNG holds. */
export interface DecodedPng {
  readonly width: number;
  readonly height: number;
  /** 2 for truecolour, 3 for indexed. */
  readonly colourType: number;
  readonly palette: Uint8Array;
  /** Red, green, blue of each pixel, row by row. */
  readonly colours: Uint8Array;
}

/** Reads the PNG files that the encoder may write: eight bits, no filters, no interlacing. Throws on anything else. */
export function decodePng(file: Uint8Array): DecodedPng {
  const chunks = chunksOf(Buffer.from(file));
  const header = part(chunks, 'IHDR');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [depth, colourType, compression, filter, interlace] = header.subarray(8);
  if (depth !== 8 || compression !== 0 || filter !== 0 || interlace !== 0) throw new Error('Not a plain PNG');
  const palette = colourType === 3 ? part(chunks, 'PLTE') : Buffer.alloc(0);
  const rows = inflateSync(part(chunks, 'IDAT'));
  const stride = 1 + width * (colourType === 3 ? 1 : 3);
  if (rows.length !== stride * height) throw new Error('The rows do not fill the picture');
  const colours = Array.from({ length: height }, (_, row) => {
    if (rows[row * stride] !== 0) throw new Error('A row is filtered');
    const bytes = rows.subarray(row * stride + 1, (row + 1) * stride);
    return colourType === 3
      ? Buffer.concat([...bytes].map((index) => palette.subarray(3 * index, 3 * index + 3)))
      : bytes;
  });
  return { width, height, colourType: colourType ?? 0, palette, colours: Buffer.concat(colours) };
}

function part(chunks: ReadonlyMap<string, Buffer>, type: string): Buffer {
  const data = chunks.get(type);
  if (data === undefined) throw new Error(`No ${type}`);
  return data;
}

function chunksOf(file: Buffer): ReadonlyMap<string, Buffer> {
  if (file.toString('hex', 0, 8) !== '89504e470d0a1a0a') throw new Error('No PNG signature');
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const typed = file.subarray(at + 4, at + 8 + length);
    if (file.readUInt32BE(at + 8 + length) !== crc32(typed)) throw new Error('A checksum is wrong');
    chunks.set(typed.toString('latin1', 0, 4), typed.subarray(4));
    at += 12 + length;
  }
  if ([...chunks.keys()].at(-1) !== 'IEND') throw new Error('No end');
  return chunks;
}
