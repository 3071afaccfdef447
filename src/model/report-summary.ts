import { figuresNamed } from './prose.ts';
import type { Report } from './report.ts';
import { reportPhotos } from './report-photos.ts';
import { isWaiting, reportCharts } from './report-sections.ts';
import type { Text } from './text.ts';

/**
 * The part of a report that lists and comparisons show: small, so that those of a thousand reports fit in memory. Its
 * figures are the highlights, those under an indicator, and those that the texts shown name.
 */
export interface ReportSummary
  extends Pick<
    Report,
    'place' | 'year' | 'period' | 'status' | 'publishOn' | 'summary' | 'claim' | 'highlights' | 'figures'
  > {
  /** The ids of its charts, whose files have addresses of their own. */
  readonly charts: readonly string[];
  /** The files of the photos that it shows, each once. */
  readonly photos: readonly string[];
}

/** The summary of a report. */
export function summarise(report: Report): ReportSummary {
  const { place, year, period, status, publishOn, summary, claim, highlights } = report;
  const compared = [...report.figures.values()].filter(({ indicator }) => indicator !== undefined).map(({ id }) => id);
  const wanted = withNamed(report, [...highlights, ...compared, ...named(summary), ...named(claim)]);
  return {
    place,
    year,
    period,
    status,
    publishOn,
    summary,
    claim,
    highlights,
    figures: new Map([...report.figures].filter(([id]) => wanted.has(id))),
    charts: reportCharts(report).flatMap(({ chart }) => (isWaiting(report, chart) ? [] : [chart.id])),
    photos: [...new Set(reportPhotos(report).map(({ file }) => file))],
  };
}

/** These figures and, through their labels and notes, all that are named with them. */
function withNamed({ figures }: Report, ids: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const left = [...ids];
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    const figure = figures.get(id);
    if (figure === undefined || found.has(id)) continue;
    found.add(id);
    left.push(...named(figure.label), ...named(figure.note));
  }
  return found;
}

function named(text: Text | undefined): readonly string[] {
  return text === undefined ? [] : [...figuresNamed(text.zh), ...figuresNamed(text.en ?? '')];
}
