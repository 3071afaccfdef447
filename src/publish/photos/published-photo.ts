import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Kept } from '../../load/kept.ts';
import type { HandedPhoto } from '../../load/photos.ts';

/** WebP for every browser of the last years, a JPEG for the others and for whoever takes the picture along. */
export type PhotoForm = 'webp' | 'jpg';

/** One file that is made of a photo. */
export interface Rendition {
  /** In pixels; the height follows from it. */
  readonly width: number;
  readonly form: PhotoForm;
  /** The file's name in the folder of the report's photos. */
  readonly name: string;
}

/** A photo as it is published: the files that are made of it. */
export interface PublishedPhoto {
  /** WebP in several widths, the narrowest first. */
  readonly pictures: readonly Rendition[];
  /** The largest as JPEG, for old browsers and to be taken along. */
  readonly largest: Rendition;
  /** The size of the largest, upright. */
  readonly width: number;
  readonly height: number;
  /** Sixteen hex digits that stand for the bytes as they were handed in: a changed photo is fetched anew. */
  readonly version: string;
}

/** A telephone, a telephone of fine grain or a column, a fine-grained column or paper. None is ever enlarged. */
const WIDTHS = [480, 960, 1600];
/** How much wider the next file must be to be worth a file of its own. */
const STEP = 1.2;

/** Which files are made of a photo, and how they are called. It is read whole, but only when it has changed. */
export function publishedPhoto(photo: HandedPhoto): PublishedPhoto {
  const { file, path, width, height } = photo;
  const most = Math.min(width, Math.max(...WIDTHS));
  const widths = [...WIDTHS.filter((each) => each * STEP <= most), most];
  const stem = publishedName(file);
  const rendition = (each: number, form: PhotoForm) => ({ width: each, form, name: `${stem}-${each}.${form}` });
  return {
    pictures: widths.map((each) => rendition(each, 'webp')),
    largest: rendition(most, 'jpg'),
    width: most,
    height: Math.max(1, Math.round((height * most) / width)),
    version: versionOf(path),
  };
}

/**
 * What a photo is called in addresses: its own name where that is plain, else the plain letters and digits in it and
 * eight hex digits that stand for all of it. Servers of many kinds must take it, and no two photos may share one.
 */
export function publishedName(file: string): string {
  const plain = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.jpg$/.exec(file)?.[1];
  if (plain !== undefined) return plain;
  const stem = file
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\.[^./]*$/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const whole = createHash('sha256').update(file).digest('hex').slice(0, 8);
  return `${stem || 'photo'}.${whole}`;
}

const versions = new Kept<string>(Number.POSITIVE_INFINITY);

function versionOf(path: string): string {
  return versions.get(path, [path], () => createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16));
}

/** Every file that is made of a photo. */
export function renditionsOf({ pictures, largest }: PublishedPhoto): readonly Rendition[] {
  return [...pictures, largest];
}
