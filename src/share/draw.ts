import satori from 'satori';
import { faceBytes } from '../fonts/faces.ts';
import type { ShareContent, ShareLayout } from './content.ts';
import type { Drawing } from './drawing.ts';
import { elementOf } from './element.ts';
import { card } from './layouts/card.ts';
import { poster } from './layouts/poster.ts';
import { square } from './layouts/square.ts';
import { type Faces, loadFaces, SHARE_FACES } from './typeset/voices.ts';

const LAYOUTS = { card, square, poster } as const satisfies Record<
  ShareLayout,
  (content: ShareContent, faces: Faces) => Drawing
>;

/** Lays a share image out. Throws a MissingCharacterError for a character that no font has. */
export async function layOut(content: ShareContent, layout: ShareLayout): Promise<Drawing> {
  return LAYOUTS[layout](content, await loadFaces());
}

/** Draws a share image as SVG, all text as outlines. The same content gives the same text. */
export async function drawSvg(content: ShareContent, layout: ShareLayout): Promise<string> {
  const drawing = await layOut(content, layout);
  const fonts = await Promise.all(
    SHARE_FACES.map(async (name) => ({ name, data: await faceBytes(name), weight: 400, style: 'normal' }) as const),
  );
  return satori(elementOf(drawing, await loadFaces()), { width: drawing.width, height: drawing.height, fonts });
}
