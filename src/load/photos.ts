import { join } from 'node:path';
import type { Report } from '../model/report.ts';
import { reportPhotos } from '../model/report-photos.ts';
import { ContentError } from './content-error.ts';
import { contentFolder, type ReportAddress } from './content-folder.ts';
import { Kept } from './kept.ts';
import { photoFolder } from './photo-folder.ts';

/** A photo that an editor has laid beside a report, checked. */
export interface HandedPhoto {
  /** As the report names it. */
  readonly file: string;
  /** Where it lies on this machine. */
  readonly path: string;
  /** In pixels, upright. */
  readonly width: number;
  readonly height: number;
}

const photos = new Kept<HandedPhoto>();

/** One photo of a report. @throws ContentError where it has gone or broken since the report was checked. */
export function thePhoto(address: ReportAddress, file: string): HandedPhoto {
  const folder = contentFolder();
  const beside = photoFolder(folder, address);
  const path = join(folder, beside.path, file);
  if (!beside.files.includes(file)) throw brokenPhoto(`${beside.path}/${file}`);
  return photos.get(path, [path], () => {
    const { header } = beside.photo(file);
    if (header.state !== 'sound') throw brokenPhoto(`${beside.path}/${file}`);
    return { file, path, width: header.width, height: header.height };
  });
}

/** The files of all photos that a report shows, each once. */
export function photosShown(report: Report): readonly string[] {
  return [...new Set(reportPhotos(report).map(({ file }) => file))];
}

/** Says that a photo cannot be read to its end; `file` is its path within the content folder. */
export function brokenPhoto(file: string): ContentError {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return new ContentError({
    file,
    text: '',
    findings: [{ severity: 'error', file, cause: { code: 'broken-photo', file: name } }],
  });
}
