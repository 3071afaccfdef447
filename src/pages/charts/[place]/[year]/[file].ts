// Every chart as a picture of its own and as a table: SVG, PNG, CSV.
import type { APIRoute } from 'astro';
import type { ReportAddress } from '../../../../load/content-folder.ts';
import { chartEditions, theReport } from '../../../../load/library.ts';
import type { Language } from '../../../../model/language.ts';
import { reportCharts } from '../../../../model/report-sections.ts';
import { type ChartForm, chartDownload } from '../../../../publish/chart-download.ts';
import { chartFile } from '../../../../site/addresses.ts';

interface Props extends ReportAddress {
  readonly language: Language;
  readonly chart: string;
  readonly form: ChartForm;
}

const FORMS: readonly ChartForm[] = ['svg', 'png', 'csv'];

export function getStaticPaths() {
  return chartEditions().flatMap(({ language, chart, ...address }) =>
    FORMS.map((form) => {
      const [, place = '', year = '', file = ''] = chartFile(language, address, chart, form).split('/');
      return { params: { place, year, file }, props: { ...address, language, chart, form } satisfies Props };
    }),
  );
}

export const GET: APIRoute<Props & Record<string, unknown>> = async ({ props }) => {
  const shelved = theReport(props);
  const declaration = reportCharts(shelved.report).find(({ chart }) => chart.id === props.chart);
  if (declaration === undefined) return new Response(null, { status: 404 });
  return new Response(await chartDownload(declaration.chart, shelved, props.language, props.form));
};
