import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { faceVersion, packageVersion } from '../fonts/faces.ts';
import { keptFile } from '../fonts/kept-file.ts';
import type { ShareContent, ShareLayout } from './content.ts';
import { render } from './render.ts';
import { SHARE_FACES } from './typeset/voices.ts';

/**
 * Stands for everything in this folder that shapes a picture. It is the fingerprint of sample pictures, and a test
 * compares the two: whoever changes a layout is told the new value, so no old picture outlives the change. (The
 * source itself cannot be hashed at run time, because Astro bundles it.)
 */
export const DRAWING = '57fc86b66ee2c75e';

/**
 * Sixteen hex digits that stand for a share image before it is drawn: a hash of what it says, how it is drawn, the
 * fonts and the libraries. Pages put them in the image's address, so that chat apps fetch a changed image again.
 */
export function shareImageName(content: ShareContent, layout: ShareLayout): string {
  const key = [layout, inOrder(content), DRAWING, SHARE_FACES.map(faceVersion), LIBRARIES.map(versioned)];
  return createHash('sha256').update(JSON.stringify(key)).digest('hex').slice(0, 16);
}

const LIBRARIES = ['satori', '@resvg/resvg-js', 'uqr'] as const;

function versioned(name: string): string {
  return `${name}@${packageVersion(name)}`;
}

/** The content as a list, so that the order in which an object was written does not matter. */
function inOrder(content: ShareContent): readonly unknown[] {
  const { language, place, division, year, yearLabel, claim, figures, publisher, accent, address, addressLabel } =
    content;
  const phrases = figures.map(({ before, number, after, label }) => [before, number, after, label]);
  return [language, place, division, year, yearLabel, claim, phrases, publisher, accent, address, addressLabel];
}

/**
 * PNG bytes of a share image, from the cache folder or drawn and kept there. Throws a MissingCharacterError for a
 * character that no font has.
 */
export function shareImage(content: ShareContent, layout: ShareLayout, cacheFolder: string): Promise<Uint8Array> {
  const path = join(cacheFolder, `${shareImageName(content, layout)}.png`);
  return keptFile(path, () => render(content, layout));
}
