import { asciiAt, type ByteSource, unsignedAt } from './byte-source.ts';
import { cameraNotes, NO_NOTES, xmpHasPlace } from './exif.ts';
import type { PictureSize } from './header.ts';

const END_OF_IMAGE = 0xd9;
const START_OF_SCAN = 0xda;
const APPLICATION_1 = 0xe1;
const XMP = 'http://ns.adobe.com/xap/1.0/\0';
/** Cameras write some dozens before the picture begins; a stray byte counts as one. */
const MOST_SEGMENTS = 5000;
/** Where the last bytes of a picture are looked for first; a telephone may hang a film behind them. */
const TAIL = 65_536;

interface Segment {
  readonly marker: number;
  readonly offset: number;
  /** Of the segment's content, after marker and length. */
  readonly length: number;
}

/** The header of a JPEG file (ITU-T T.81, annex B); undefined where it is damaged or the file breaks off. */
export function jpegHeader(file: ByteSource): PictureSize | undefined {
  let size: { readonly width: number; readonly height: number } | undefined;
  let notes = NO_NOTES;
  for (const { marker, offset, length } of segments(file)) {
    if (marker === START_OF_SCAN) {
      if (size === undefined || !isWhole(file, offset)) return undefined;
      const { width, height } = size;
      const { onItsSide, hasPlace } = notes;
      return onItsSide ? { width: height, height: width, hasPlace } : { width, height, hasPlace };
    }
    if (marker === APPLICATION_1) {
      const content = file.read(offset, length);
      if (asciiAt(content, 0, 6) === 'Exif\0\0') {
        const { onItsSide, hasPlace } = cameraNotes(content);
        notes = { onItsSide, hasPlace: notes.hasPlace || hasPlace };
      } else if (asciiAt(content, 0, XMP.length) === XMP) {
        notes = { ...notes, hasPlace: notes.hasPlace || xmpHasPlace(content) };
      }
    }
    if (isFrame(marker)) {
      const frame = file.read(offset, 5);
      size = { height: unsignedAt(frame, 1, 2, 'big'), width: unsignedAt(frame, 3, 2, 'big') };
    }
  }
  return undefined;
}

/** The segments up to and including the start of the picture itself. */
function* segments(file: ByteSource): Iterable<Segment> {
  let at = 2;
  for (let count = 0; count < MOST_SEGMENTS; count += 1) {
    const head = file.read(at, 4);
    const marker = head[1] ?? 0;
    // Some telephones leave a few bytes too many before a marker; decoders pass over them.
    if (head[0] !== 0xff || marker === 0xff || marker === 0) {
      at += 1;
      continue;
    }
    if (marker === END_OF_IMAGE) return;
    const length = unsignedAt(head, 2, 2, 'big');
    if (length < 2 || at + 2 + length > file.size) return;
    yield { marker, offset: at + 4, length: length - 2 };
    if (marker === START_OF_SCAN) return;
    at += 2 + length;
  }
}

/** The start of a frame, which holds the size: C0 to CF but for tables (C4), a reserved one (C8) and arithmetic coding (CC). */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** Whether the picture that begins at an offset ends: within its data the two bytes of the end cannot occur. */
function isWhole(file: ByteSource, start: number): boolean {
  const tail = Math.max(start, file.size - TAIL);
  return hasEnd(file.read(tail, file.size - tail)) || (tail > start && hasEnd(file.read(start, tail - start + 1)));
}

function hasEnd(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0xff); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    if (bytes[at + 1] === END_OF_IMAGE) return true;
  }
  return false;
}
