// A report's figures as a table, for spreadsheets.
import type { APIRoute } from 'astro';
import { reportEditions, theReport } from '../../../load/library.ts';
import type { Language } from '../../../model/language.ts';
import { reportCsv } from '../../../publish/figure-data.ts';

interface Props {
  place: string;
  year: string;
  language: Language;
}

export function getStaticPaths() {
  return reportEditions().map((edition) => ({ params: edition, props: edition }));
}

export const GET: APIRoute<Props> = ({ props: { language, ...address } }) => {
  return new Response(reportCsv(theReport(address).report, language));
};
