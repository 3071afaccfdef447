import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type WebFace, webFont, webFontName } from './web-font.ts';

/**
 * The name of a web font that is made only when a browser asks for it, so that a page need not wait: what it must hold
 * is noted in the cache folder, where {@link promisedFont} finds it.
 */
export function promiseFont(face: WebFace, characters: string, cacheFolder: string): string {
  const name = webFontName(face, characters);
  const note = noteOf(name, cacheFolder);
  if (!existsSync(note)) {
    mkdirSync(cacheFolder, { recursive: true });
    writeFileSync(note, characters);
  }
  return name;
}

/** The bytes of a promised font, made now where they are not yet kept; undefined where nobody promised it. */
export async function promisedFont(name: string, cacheFolder: string): Promise<Uint8Array | undefined> {
  const face = /^(han|latin)\.[\da-f]{12}\.woff2$/.exec(name)?.[1];
  const note = noteOf(name, cacheFolder);
  if ((face !== 'han' && face !== 'latin') || !existsSync(note)) return undefined;
  const { bytes } = await webFont(face, readFileSync(note, 'utf8'), cacheFolder);
  return bytes;
}

function noteOf(name: string, cacheFolder: string): string {
  return join(cacheFolder, `${name}.txt`);
}
