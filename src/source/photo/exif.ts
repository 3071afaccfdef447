import { asciiAt, unsignedAt } from './byte-source.ts';

/** What a camera wrote into a photo beside the picture, as far as publishing must know it. */
export interface CameraNotes {
  /** Whether the picture is stored lying on its side, so that width and height change places when it is shown. */
  readonly onItsSide: boolean;
  /** Whether it says where it was taken. */
  readonly hasPlace: boolean;
}

/** The notes of a picture that has none. */
export const NO_NOTES: CameraNotes = { onItsSide: false, hasPlace: false };

const ORIENTATION = 0x0112;
const GPS = 0x8825;
const LATITUDE = 2;
const LONGITUDE = 4;
/** Cameras write some dozens. */
const MOST_ENTRIES = 1000;

interface Entry {
  readonly tag: number;
  readonly short: number;
  readonly long: number;
}

/**
 * Reads the notes of a camera (CIPA DC-008, Exif: a TIFF file of numbered entries). Whatever the bytes are, it ends
 * and does not throw; what cannot be read is not there.
 */
export function cameraNotes(exif: Uint8Array): CameraNotes {
  const bytes = asciiAt(exif, 0, 6) === 'Exif\0\0' ? exif.subarray(6) : exif;
  const mark = asciiAt(bytes, 0, 2);
  if (mark !== 'II' && mark !== 'MM') return NO_NOTES;
  const order = mark === 'II' ? 'little' : 'big';
  const entries = entriesAt(bytes, unsignedAt(bytes, 4, 4, order), order);
  const orientation = entries.find(({ tag }) => tag === ORIENTATION)?.short ?? 1;
  const gps = entries.find(({ tag }) => tag === GPS);
  const placed = gps === undefined ? [] : entriesAt(bytes, gps.long, order);
  return {
    // Values 5 to 8 are the four that turn the picture by a quarter.
    onItsSide: orientation >= 5 && orientation <= 8,
    hasPlace: placed.some(({ tag }) => tag === LATITUDE || tag === LONGITUDE),
  };
}

function entriesAt(bytes: Uint8Array, offset: number, order: 'big' | 'little'): readonly Entry[] {
  const count = Math.min(unsignedAt(bytes, offset, 2, order), MOST_ENTRIES);
  return Array.from({ length: count }, (_, index) => {
    const at = offset + 2 + 12 * index;
    return {
      tag: unsignedAt(bytes, at, 2, order),
      short: unsignedAt(bytes, at + 8, 2, order),
      long: unsignedAt(bytes, at + 8, 4, order),
    };
  });
}

/** Whether the XMP of a picture, a text that picture editors write, says where it was taken. */
export function xmpHasPlace(xmp: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(xmp).includes('GPSLatitude');
}
