import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { charactersOf } from './characters.ts';
import { type Face, faceBytes, faceVersion, packageVersion } from './faces.ts';
import { keptFile } from './kept-file.ts';
import { KEPT_FEATURES, subset } from './subset.ts';

/** The two web fonts of a page: the display serif for Chinese, and the one for Latin letters and figures. */
export type WebFace = 'han' | 'latin';

/** A font file as a page requests it. */
export interface WebFont {
  /** `han.0123456789ab.woff2`: changes exactly when the bytes may change. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/**
 * What the Latin face draws on a Chinese page, as the value of CSS `unicode-range`. It leaves out the characters
 * that both scripts share and Chinese sets a full em wide (· — ‘ ’ “ ” …), which then come from the Han face. On an
 * English page the Latin face takes them all and no range is set.
 */
export const LATIN_RANGE_IN_CHINESE = 'U+20-7E, U+A0-B6, U+B8-FF';

const LATIN_IN_CHINESE = /[\u0020-\u007e\u00a0-\u00b6\u00b8-\u00ff]/u;
const LATIN = /[\u0020-\u024f\u1e00-\u1eff\u2009-\u2027\u202f-\u203a\u20ac\u2122\u2212\u2248\u2264\u2265]/u;

/** Every Latin subset holds these, so that one file of some 12 KB serves all pages of a site. */
const LATIN_BASICS = `${printableAscii()}\u00a0£§©°±²³·¼½¾×÷éèü–—‘’“”•…‰€™−`;

const FACES: Readonly<Record<WebFace, Face>> = { han: 'han-serif-bold', latin: 'latin-serif' };

/**
 * File name of the web font for these characters, known before it is made, so that the head of a page can name it.
 * `characters` may be any text; each face takes its own share of it.
 */
export function webFontName(face: WebFace, characters: string): string {
  const key = [
    faceVersion(FACES[face]),
    packageVersion('subset-font'),
    KEPT_FEATURES.join(),
    shareOf(face, characters),
  ];
  return `${face}.${createHash('sha256').update(JSON.stringify(key)).digest('hex').slice(0, 12)}.woff2`;
}

/**
 * The web font for these characters, from the cache folder or made and kept there. A character that the face lacks
 * is left to the next font of the page's stack: ask `missingCharacters` first where that matters.
 */
export async function webFont(face: WebFace, characters: string, cacheFolder: string): Promise<WebFont> {
  const fileName = webFontName(face, characters);
  const bytes = await keptFile(join(cacheFolder, fileName), async () =>
    subset(await faceBytes(FACES[face]), shareOf(face, characters), 'woff2'),
  );
  return { fileName, bytes };
}

/** The characters that a face is asked for: Latin always its basics, Han nothing that Latin draws on every page. */
function shareOf(face: WebFace, characters: string): string {
  if (face === 'han') return charactersOf([...characters].filter((character) => !LATIN_IN_CHINESE.test(character)));
  return charactersOf([LATIN_BASICS, ...[...characters].filter((character) => LATIN.test(character))]);
}

function printableAscii(): string {
  return Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join('');
}
