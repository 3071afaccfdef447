import { Resvg } from '@resvg/resvg-js';
import { SHARE_SIZES, type ShareContent, type ShareLayout } from './content.ts';

/** Draws a share image as PNG. */
export async function render(content: ShareContent, layout: ShareLayout): Promise<Uint8Array> {
  const { width, height } = SHARE_SIZES[layout];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${content.accent}"/></svg>`;
  return new Resvg(svg).render().asPng();
}
