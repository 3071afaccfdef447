import type { Severity } from '../../../source/finding.ts';
import { extensionOf, MOST_PIXELS, type PhotoFile, SHOWN_EXTENSIONS } from '../../photo-folder.ts';
import type { PhotoCause } from './cause.ts';

/** Cameras and telephones make three to six megabytes; more is a burden to whoever keeps and copies the content. */
const HUGE = 8_000_000;
/** More is not read at all, so that no file can take the build's memory or time. */
const MOST_BYTES = 100_000_000;

/** What a kind of picture is called in a file's name. */
const EXTENSION_OF = { jpeg: 'jpg', png: 'png', webp: 'webp' } as const;

/** What is wrong with a photo that exists: its kind, its bytes, its size (editor-mistakes F12 and F13). */
export function photoFileCause(
  file: string,
  read: (file: string) => PhotoFile,
): { readonly severity: Severity; readonly cause: PhotoCause } | undefined {
  const extension = extensionOf(file);
  if (/^hei[cf]$/.test(extension)) return error({ code: 'heic-photo', file });
  const named = SHOWN_EXTENSIONS.get(extension);
  if (named === undefined) return error({ code: 'photo-kind', file, extension });
  const { bytes, header } = read(file);
  if (header.state === 'broken' || bytes === 0) return error({ code: 'broken-photo', file });
  if (header.state === 'other') {
    if (header.kind === 'heic') return error({ code: 'heic-photo', file });
    return error({ code: 'photo-not-its-name', file, kind: header.kind });
  }
  const { width, height, hasPlace, kind } = header;
  if (bytes > MOST_BYTES || width * height > MOST_PIXELS) {
    return error({ code: 'photo-too-large', file, bytes, width, height });
  }
  if (kind !== named) {
    // The page shows it all the same: it goes by the bytes.
    const rename = `${file.slice(0, -extension.length)}${EXTENSION_OF[kind]}`;
    return { severity: 'warning', cause: { code: 'photo-not-its-name', file, kind, rename } };
  }
  if (bytes > HUGE) return { severity: 'warning', cause: { code: 'huge-photo', bytes, hasPlace } };
  return hasPlace ? { severity: 'notice', cause: { code: 'photo-place' } } : undefined;
}

function error(cause: PhotoCause) {
  return { severity: 'error', cause } as const;
}
