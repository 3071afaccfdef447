import { asciiAt } from './byte-source.ts';

/** The kinds of picture that a page can show. */
export type ShownKind = 'jpeg' | 'png' | 'webp';

/** What a file is, by its first bytes and whatever its name: the name is only what somebody typed. */
export type FileKind =
  | ShownKind
  | 'heic'
  | 'avif'
  | 'gif'
  | 'bmp'
  | 'tiff'
  | 'svg'
  | 'pdf'
  | 'video'
  | 'web-page'
  | 'unknown';

/** How many bytes {@link fileKind} needs: drawings and web pages may begin with some lines of comment. */
export const BYTES_FOR_KIND = 1024;

const HEIC_BRANDS = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'];

/** The kind of a file that begins with these bytes (signatures as in the WHATWG MIME Sniffing Standard, 6). */
export function fileKind(start: Uint8Array): FileKind {
  const head = asciiAt(start, 0, 16);
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'webp';
  if (head.startsWith('GIF8')) return 'gif';
  if (head.startsWith('BM')) return 'bmp';
  if (head.startsWith('II*\0') || head.startsWith('MM\0*')) return 'tiff';
  if (head.startsWith('%PDF')) return 'pdf';
  if (head.slice(4, 8) === 'ftyp') return kindOfBrand(head.slice(8, 12));
  return kindOfText(asciiAt(start, 0, BYTES_FOR_KIND));
}

/** HEIC, AVIF and films share one container (ISO/IEC 14496-12), told apart by its brand. */
function kindOfBrand(brand: string): FileKind {
  if (brand === 'avif' || brand === 'avis') return 'avif';
  return HEIC_BRANDS.includes(brand) ? 'heic' : 'video';
}

function kindOfText(text: string): FileKind {
  if (/<svg[\s>]/i.test(text)) return 'svg';
  return /<(?:!doctype\s+html|html|head|script)[\s>]/i.test(text) ? 'web-page' : 'unknown';
}
