import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { packageVersion } from '../../fonts/faces.ts';
import { keptFile } from '../../fonts/kept-file.ts';
import type { HandedPhoto } from '../../load/photos.ts';
import { MOST_PIXELS } from '../../model/photo-folder.ts';
import { BYTES_FOR_KIND, fileKind } from '../../source/photo/kind.ts';
import type { Rendition } from './published-photo.ts';

/** How well pictures are kept; above, files grow faster than anybody sees. Part of every kept file's name. */
const ENCODING = { webp: { quality: 75, effort: 4 }, jpg: { quality: 78, mozjpeg: true } } as const;

const MOST_SECONDS = 30;

/**
 * The bytes of one file that is made of a photo, from the cache folder or made and kept there: upright, in sRGB, on
 * white, and with nothing of what the camera wrote beside the picture, above all not where it was taken. The same
 * photo gives the same bytes.
 * @throws Error where the photo cannot be decoded.
 */
export async function photoBytes(photo: HandedPhoto, rendition: Rendition, cacheFolder: string): Promise<Uint8Array> {
  const bytes = await readFile(photo.path);
  const { width, form } = rendition;
  const key = [form, width, ENCODING[form], packageVersion('sharp')];
  const name = createHash('sha256').update(JSON.stringify(key)).update(bytes).digest('hex').slice(0, 32);
  return keptFile(join(cacheFolder, `${name}.${form}`), () => encoded(bytes, rendition));
}

async function encoded(bytes: Uint8Array, rendition: Rendition): Promise<Uint8Array> {
  // What is decoded is decided by the first bytes, here and in the library: a drawing or document never gets so far.
  const kind = fileKind(bytes.subarray(0, BYTES_FOR_KIND));
  if (kind !== 'jpeg' && kind !== 'png' && kind !== 'webp') throw new Error(`No photo but ${kind}.`);
  try {
    return await drawn(bytes, rendition, 'warning');
  } catch (error) {
    if (!(error instanceof Error) || !HARMLESS.test(error.message)) throw error;
    return drawn(bytes, rendition, 'error');
  }
}

/** What the decoder warns of in sound pictures of some telephones: bytes too many, odd parameters of a scan. */
const HARMLESS = /extraneous bytes|Invalid SOS parameters/;

function drawn(bytes: Uint8Array, { width, form }: Rendition, failOn: 'warning' | 'error'): Promise<Uint8Array> {
  const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn })
    .timeout({ seconds: MOST_SECONDS })
    .autoOrient()
    .resize({ width, withoutEnlargement: true })
    .flatten({ background: '#fff' });
  return form === 'webp' ? picture.webp(ENCODING.webp).toBuffer() : picture.jpeg(ENCODING.jpg).toBuffer();
}
