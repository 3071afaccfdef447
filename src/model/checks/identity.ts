import type { Remark } from '../remark.ts';
import type { Report } from '../report.ts';
import { reportCharts, reportSections } from '../report-sections.ts';

/** The places that every page of a report has, whatever it tells. */
const PLACES_OF_THE_PAGE = [
  'content',
  'large-text',
  'at-a-glance',
  'honours',
  'events',
  'outlook',
  'pictures',
  'sources',
  'notes',
  'figures',
  'colophon',
];

/**
 * Addresses inside the page are unique: no two sections, charts or honours share an id, and none takes one that the
 * page makes for its own parts, for titles and paragraphs, figures and sources.
 */
export function checkIdentity(report: Report): readonly Remark[] {
  const named = [
    ...reportSections(report).map(({ path, section }) => ({ path: [...path, 'id'], id: section.id })),
    ...reportCharts(report).map(({ path, chart }) => ({ path: [...path, 'id'], id: chart.id })),
    ...report.honours.map((honour, index) => ({ path: ['honours', index, 'id'], id: honour.id })),
  ];
  const made = new Set([
    ...PLACES_OF_THE_PAGE,
    ...named.map(({ id }) => `${id}-title`),
    ...reportSections(report).flatMap(({ section }) => section.body.map((_, index) => `${section.id}-${index + 1}`)),
    ...[...report.figures.keys()].map((id) => `figure-${id}`),
    ...[...report.sources.keys()].map((id) => `source-${id}`),
  ]);
  const seen = new Set<string>();
  return named.flatMap(({ path, id }): readonly Remark[] => {
    if (made.has(id)) return [{ severity: 'error', path, cause: { code: 'taken-id', id } }];
    if (seen.has(id)) return [{ severity: 'error', path, cause: { code: 'same-id', id } }];
    seen.add(id);
    return [];
  });
}

/** A report lies where it says it belongs: reports/PLACE/YEAR.yaml. */
export function checkAddress(report: Report, folder: string, file: string): readonly Remark[] {
  const remarks: Remark[] = [];
  if (report.place !== folder) {
    remarks.push({ severity: 'error', path: ['place'], cause: { code: 'wrong-place', typed: report.place, folder } });
  }
  if (`${report.year}.yaml` !== file) {
    remarks.push({ severity: 'error', path: ['year'], cause: { code: 'wrong-year', typed: report.year, file } });
  }
  return remarks;
}
