import type { ByteSource } from './byte-source.ts';
import { jpegHeader } from './jpeg.ts';
import { BYTES_FOR_KIND, type FileKind, fileKind, type ShownKind } from './kind.ts';
import { pngHeader } from './png.ts';
import { webpHeader } from './webp.ts';

/** What a picture says of itself: its size in pixels as it is shown, upright, and whether it says where it was taken. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
  readonly hasPlace: boolean;
}

/** What a file that was handed in as a photo is: a sound picture, one that is broken off, or something else. */
export type PhotoHeader =
  | ({ readonly state: 'sound'; readonly kind: ShownKind } & PictureSize)
  | { readonly state: 'broken'; readonly kind: ShownKind }
  | { readonly state: 'other'; readonly kind: Exclude<FileKind, ShownKind> };

const READERS: Readonly<Record<ShownKind, (file: ByteSource) => PictureSize | undefined>> = {
  jpeg: jpegHeader,
  png: pngHeader,
  webp: webpHeader,
};

/** Reads what a photo says of itself without decoding it: some kilobytes of as many megabytes. Never throws for bytes. */
export function photoHeader(file: ByteSource): PhotoHeader {
  const kind = fileKind(file.read(0, BYTES_FOR_KIND));
  if (kind !== 'jpeg' && kind !== 'png' && kind !== 'webp') return { state: 'other', kind };
  const size = READERS[kind](file);
  if (size === undefined || size.width === 0 || size.height === 0) return { state: 'broken', kind };
  return { state: 'sound', kind, ...size };
}
