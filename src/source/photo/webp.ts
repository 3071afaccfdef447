import { asciiAt, type ByteSource, unsignedAt } from './byte-source.ts';
import { cameraNotes, NO_NOTES, xmpHasPlace } from './exif.ts';
import type { PictureSize } from './header.ts';

/** A moving picture has one for each of its frames. */
const MOST_CHUNKS = 10_000;
const LARGEST_NOTES = 1_000_000;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The header of a WebP file (RFC 9649, 2); undefined where it is damaged or the file breaks off. */
export function webpHeader(file: ByteSource): PictureSize | undefined {
  const end = 8 + unsignedAt(file.read(4, 4), 0, 4, 'little');
  if (end > file.size) return undefined;
  let size: Size | undefined;
  let { onItsSide, hasPlace } = NO_NOTES;
  let at = 12;
  for (let count = 0; count < MOST_CHUNKS && at + 8 <= end; count += 1) {
    const head = file.read(at, 18);
    const type = asciiAt(head, 0, 4);
    const length = unsignedAt(head, 4, 4, 'little');
    // The extended header comes first and speaks for the whole; the size of a frame is then not asked for.
    size ??= sizeIn(type, head.subarray(8));
    const content = () => file.read(at + 8, Math.min(length, LARGEST_NOTES));
    if (type === 'EXIF') {
      const notes = cameraNotes(content());
      onItsSide = notes.onItsSide;
      hasPlace ||= notes.hasPlace;
    }
    if (type === 'XMP ') hasPlace ||= xmpHasPlace(content());
    at += 8 + length + (length % 2);
  }
  if (size === undefined) return undefined;
  return onItsSide ? { width: size.height, height: size.width, hasPlace } : { ...size, hasPlace };
}

/** The size that a chunk states: extended (2.7), lossy (2.5, RFC 6386 9.1) or lossless (3.4). */
function sizeIn(type: string, content: Uint8Array): Size | undefined {
  if (type === 'VP8X') {
    return { width: 1 + unsignedAt(content, 4, 3, 'little'), height: 1 + unsignedAt(content, 7, 3, 'little') };
  }
  if (type === 'VP8 ') {
    return {
      width: unsignedAt(content, 6, 2, 'little') & 0x3fff,
      height: unsignedAt(content, 8, 2, 'little') & 0x3fff,
    };
  }
  if (type !== 'VP8L') return undefined;
  const bits = unsignedAt(content, 1, 4, 'little');
  return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
}
