// A report's figures and photos as data, for programs.
import type { APIRoute } from 'astro';
import type { ReportAddress } from '../../../load/content-folder.ts';
import { shownReports, theReport } from '../../../load/library.ts';
import { thePhoto } from '../../../load/photos.ts';
import { reportData } from '../../../publish/figure-data.ts';
import { photoData } from '../../../publish/photos/photo-data.ts';
import { publishedPhoto } from '../../../publish/photos/published-photo.ts';
import { photoFile } from '../../../site/addresses.ts';

export function getStaticPaths() {
  return shownReports().map(({ place, year }) => ({ params: { place, year }, props: { place, year } }));
}

export const GET: APIRoute<ReportAddress> = ({ props }) => {
  const { report, place } = theReport(props);
  const photos = photoData(report, (file) => photoFile(report, publishedPhoto(thePhoto(props, file)).largest.name));
  return new Response(`${JSON.stringify({ ...reportData(report, place), photos }, null, 2)}\n`);
};
