// The photos of a report, each in the widths that pages ask for.
import type { APIRoute } from 'astro';
import { cacheFolder } from '../../../../load/cache-folder.ts';
import type { ReportAddress } from '../../../../load/content-folder.ts';
import { photosShown } from '../../../../load/library.ts';
import { thePhoto } from '../../../../load/photos.ts';
import { photoBytes } from '../../../../publish/photos/photo-bytes.ts';
import { publishedPhoto, renditionsOf } from '../../../../publish/photos/published-photo.ts';

interface Props extends ReportAddress {
  readonly photo: string;
}

export function getStaticPaths() {
  return photosShown().flatMap(({ photo, ...address }) =>
    renditionsOf(publishedPhoto(thePhoto(address, photo))).map(({ name }) => ({
      params: { ...address, file: name },
      props: { ...address, photo } satisfies Props,
    })),
  );
}

export const GET: APIRoute<Props & Record<string, unknown>> = async ({ params, props }) => {
  const photo = thePhoto(props, props.photo);
  const rendition = renditionsOf(publishedPhoto(photo)).find(({ name }) => name === params.file);
  if (rendition === undefined) return new Response(null, { status: 404 });
  const bytes = await photoBytes(photo, rendition, cacheFolder('photos'));
  const type = rendition.form === 'webp' ? 'image/webp' : 'image/jpeg';
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': type } });
};
