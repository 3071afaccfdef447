// A report's figures as data, for programs.
import type { APIRoute } from 'astro';
import type { ReportAddress } from '../../../load/content-folder.ts';
import { shownReports, theReport } from '../../../load/library.ts';
import { reportData } from '../../../publish/figure-data.ts';

export function getStaticPaths() {
  return shownReports().map(({ place, year }) => ({ params: { place, year }, props: { place, year } }));
}

export const GET: APIRoute<ReportAddress> = ({ props }) => {
  const { report, place } = theReport(props);
  return new Response(`${JSON.stringify(reportData(report, place), null, 2)}\n`);
};
