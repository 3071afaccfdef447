// The web fonts of the pages, each holding just the characters that its pages set in the display serif.
import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { type WebFace, webFont, webFontName } from '../../fonts/web-font.ts';
import { cacheFolder } from '../../load/cache-folder.ts';
import { displayTexts } from '../../site/display-texts.ts';

const FACES: readonly WebFace[] = ['han', 'latin'];

export async function getStaticPaths() {
  const essays = await getCollection('pages');
  const texts = displayTexts(essays.map(({ data }) => data.title));
  const fonts = new Map(texts.flatMap((text) => FACES.map((face) => [webFontName(face, text), { face, text }])));
  return [...fonts].map(([name, props]) => ({ params: { name }, props }));
}

export const GET: APIRoute<{ face: WebFace; text: string }> = async ({ props }) => {
  const { bytes } = await webFont(props.face, props.text, cacheFolder('fonts'));
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'font/woff2' } });
};
