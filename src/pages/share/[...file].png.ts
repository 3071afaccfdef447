// Share images, drawn once and kept by what they show.
import type { APIRoute } from 'astro';
import { cacheFolder } from '../../load/cache-folder.ts';
import { reportEditions, theReport } from '../../load/library.ts';
import type { Language } from '../../model/language.ts';
import { shareImage } from '../../share/cache.ts';
import type { ShareLayout } from '../../share/content.ts';
import { shareContent } from '../../share/from-report.ts';
import { reportPage, shareFile } from '../../site/addresses.ts';

interface Props {
  place: string;
  year: string;
  language: Language;
  layout: ShareLayout;
}

const LAYOUTS: readonly ShareLayout[] = ['card', 'square', 'poster'];

export function getStaticPaths() {
  return reportEditions().flatMap(({ language, ...address }) =>
    LAYOUTS.map((layout) => {
      const file = shareFile(language, address, layout).slice('share/'.length, -'.png'.length);
      return { params: { file }, props: { ...address, language, layout } satisfies Props };
    }),
  );
}

export const GET: APIRoute<Props> = async ({ props: { language, layout, ...address } }) => {
  const shelved = theReport(address);
  const site = shelved.site.address;
  const url = site === undefined ? undefined : new URL(reportPage(language, shelved.report), site).href;
  const bytes = await shareImage(shareContent(shelved, language, url), layout, cacheFolder('share'));
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'image/png' } });
};
