import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { keptFile } from '../fonts/kept-file.ts';
import type { ShareContent, ShareLayout } from './content.ts';
import { render } from './render.ts';

/**
 * Sixteen hex digits that stand for a share image before it is drawn: they change when, and only when, something
 * that the picture depends on changes. Pages put them in the image's address, so that chat apps fetch it again.
 */
export function shareImageName(content: ShareContent, layout: ShareLayout): string {
  return createHash('sha256')
    .update(JSON.stringify([layout, content]))
    .digest('hex')
    .slice(0, 16);
}

/** PNG bytes of a share image, from the cache folder or drawn and kept there. */
export function shareImage(content: ShareContent, layout: ShareLayout, cacheFolder: string): Promise<Uint8Array> {
  const path = join(cacheFolder, `${shareImageName(content, layout)}.png`);
  return keptFile(path, () => render(content, layout));
}
