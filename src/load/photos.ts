import { join } from 'node:path';
import { contentFolder, type ReportAddress } from './content-folder.ts';
import { Kept } from './kept.ts';
import { readPhoto } from './photo-folder.ts';

/** A photo that an editor has laid beside a report. */
export interface HandedPhoto {
  /** As the report names it. */
  readonly file: string;
  /** Where it lies on this machine. */
  readonly path: string;
  /** In pixels, upright. */
  readonly width: number;
  readonly height: number;
}

const photos = new Kept<HandedPhoto>(Number.POSITIVE_INFINITY);

/**
 * A photo of a report that has been checked.
 * @throws Error where it is not there any more, or was broken since.
 */
export function thePhoto(address: ReportAddress, file: string): HandedPhoto {
  const folder = contentFolder();
  const beside = `reports/${address.place}/${address.year}/${file}`;
  const path = join(folder, beside);
  return photos.get(path, [path], () => {
    const { header } = readPhoto(path);
    if (header.state !== 'sound') throw new Error(`The photo ${beside} cannot be read any more.`);
    return { file, path, width: header.width, height: header.height };
  });
}
