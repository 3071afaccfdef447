import type { PhotoHeader } from '../source/photo/header.ts';

/** A photo as it was handed in: how large the file is and what it says of itself. */
export interface PhotoFile {
  readonly bytes: number;
  readonly header: PhotoHeader;
}

/** The photos that lie beside a report, in the folder of its year. */
export interface PhotoFolder {
  /** As messages name it: `reports/shixi/2023`, with forward slashes. */
  readonly path: string;
  /** The files in it and in folders within it, spelt as they are on the disk, sorted. */
  readonly files: readonly string[];
  /** Reads what one of the files says of itself. */
  readonly photo: (file: string) => PhotoFile;
}

/** A picture may say of itself that it is larger than any machine's memory: more than this is not decoded. */
export const MOST_PIXELS = 120_000_000;

/** Extensions of photos that a page can show, in lower case. */
export const SHOWN_EXTENSIONS: ReadonlyMap<string, 'jpeg' | 'png' | 'webp'> = new Map([
  ['jpg', 'jpeg'],
  ['jpeg', 'jpeg'],
  ['png', 'png'],
  ['webp', 'webp'],
]);

/** The extension of a file's name in lower case, without its point; empty where it has none. */
export function extensionOf(file: string): string {
  return /[^/]\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
}

/** The last part of a path: `bench.jpg` of `meeting/bench.jpg`. */
export function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
