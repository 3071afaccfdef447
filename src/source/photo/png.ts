import { asciiAt, type ByteSource, unsignedAt } from './byte-source.ts';
import { cameraNotes, NO_NOTES, xmpHasPlace } from './exif.ts';
import type { PictureSize } from './header.ts';

/** A picture of a hundred megabytes has some ten thousand. */
const MOST_CHUNKS = 100_000;
const LARGEST_NOTES = 1_000_000;

/** The header of a PNG file (W3C PNG, Third Edition, 5); undefined where it is damaged or the file breaks off. */
export function pngHeader(file: ByteSource): PictureSize | undefined {
  const header = file.read(8, 16);
  if (asciiAt(header, 4, 4) !== 'IHDR') return undefined;
  const [width, height] = [unsignedAt(header, 8, 4, 'big'), unsignedAt(header, 12, 4, 'big')];
  let { onItsSide, hasPlace } = NO_NOTES;
  let at = 8;
  for (let count = 0; count < MOST_CHUNKS && at + 12 <= file.size; count += 1) {
    const head = file.read(at, 8);
    const length = unsignedAt(head, 0, 4, 'big');
    const type = asciiAt(head, 4, 4);
    if (type === 'IEND') {
      return onItsSide ? { width: height, height: width, hasPlace } : { width, height, hasPlace };
    }
    const content = () => file.read(at + 8, Math.min(length, LARGEST_NOTES));
    if (type === 'eXIf') {
      const notes = cameraNotes(content());
      onItsSide = notes.onItsSide;
      hasPlace ||= notes.hasPlace;
    }
    if (type === 'iTXt') hasPlace ||= xmpHasPlace(content());
    at += 12 + length;
  }
  return undefined;
}
