import { setImmediate } from 'node:timers/promises';
import { Resvg } from '@resvg/resvg-js';
import type { ShareContent, ShareLayout } from './content.ts';
import { drawSvg } from './draw.ts';
import { encodePng } from './png.ts';

/** Draws a share image as PNG. Throws a MissingCharacterError for a character that no font has. */
export async function render(content: ShareContent, layout: ShareLayout): Promise<Uint8Array> {
  const svg = await drawSvg(content, layout);
  const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const png = await encodePng({ width: image.width, height: image.height, data: image.pixels });
  // resvg gives its memory back in finalizers, which only run when the event loop turns: without this, a loop over
  // hundreds of images holds gigabytes.
  await setImmediate();
  return png;
}
