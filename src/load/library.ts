import type { Indicator } from '../model/indicator.ts';
import { LANGUAGES, type Language } from '../model/language.ts';
import type { Place } from '../model/place.ts';
import { publicationOn } from '../model/publication.ts';
import type { Report } from '../model/report.ts';
import type { ReportSummary } from '../model/report-summary.ts';
import type { Site } from '../model/site.ts';
import { required } from './content-error.ts';
import { contentFolder, placeIds, type ReportAddress, reportAddresses } from './content-folder.ts';
import { loadIndicators } from './indicators.ts';
import { isPreview, theDay } from './occasion.ts';
import { loadPlace } from './place.ts';
import { loadReport } from './report.ts';
import { loadSite } from './site.ts';
import { type Listed, listedReports } from './summaries.ts';

/** A report with its place and site: what every page, card and data file of it is made from. */
export interface Shelved {
  readonly report: Report;
  readonly place: Place;
  readonly site: Site;
}

/** The settings of the site. @throws ContentError */
export function theSite(): Site {
  return required(loadSite(contentFolder()));
}

/**
 * All places. One with a mistake is left out, since it must not break the pages of the others: no build comes so far,
 * and the preview says it above the page.
 */
export function allPlaces(): readonly Place[] {
  const folder = contentFolder();
  return placeIds(folder).flatMap((id) => loadPlace(folder, id).value ?? []);
}

/** The ids of all places, those with a mistake too. */
export function allPlaceIds(): readonly string[] {
  return placeIds(contentFolder());
}

/** The indicators of the site. @throws ContentError */
export function theIndicators(): readonly Indicator[] {
  return required(loadIndicators(contentFolder()));
}

/** One place. @throws ContentError */
export function thePlace(id: string): Place {
  return required(loadPlace(contentFolder(), id));
}

/** One report, checked, with its place and site. @throws ContentError */
export function theReport(address: ReportAddress): Shelved {
  const folder = contentFolder();
  const report = required(loadReport(folder, address));
  return { report, place: required(loadPlace(folder, report.place)), site: required(loadSite(folder)) };
}

/**
 * The addresses of the reports that have pages: in a build those that are published on its day, in the preview all,
 * drafts and those with mistakes too. @throws ContentError in a build, where a report has a mistake.
 */
export function shownReports(): readonly ReportAddress[] {
  const folder = contentFolder();
  // The preview asks often and must not read a thousand files for the one that was saved.
  if (isPreview()) return reportAddresses(folder);
  return listedReports(folder)
    .filter((listed) => isShown(folder, listed))
    .map(({ address }) => address);
}

/** The summaries of the reports that have pages, by place and then by year: what lists and comparisons show. */
export function reportSummaries(): readonly ReportSummary[] {
  const folder = contentFolder();
  return listedReports(folder).flatMap((listed) =>
    listed.kind === 'sound' && isShown(folder, listed) ? [listed.summary] : [],
  );
}

/** A report that cannot be shown, for the lists of the preview. */
export interface BrokenReport extends ReportAddress {
  /** Path within the content folder. */
  readonly file: string;
  /** How many errors it has. */
  readonly errors: number;
}

/** The reports with mistakes. There are none in a build, which ends at the first. */
export function brokenReports(): readonly BrokenReport[] {
  return listedReports(contentFolder()).flatMap((listed) =>
    listed.kind === 'broken' ? [{ ...listed.address, file: listed.file, errors: listed.errors }] : [],
  );
}

/** Every report that has pages in every language: the parameters of its pages. */
export function reportEditions(): readonly (ReportAddress & { readonly language: Language })[] {
  return shownReports().flatMap((address) => LANGUAGES.map((language) => ({ ...address, language })));
}

/** Every chart of the reports that have pages, in every language. */
export function chartEditions(): readonly (ReportAddress & { readonly language: Language; readonly chart: string })[] {
  return reportSummaries().flatMap(({ place, year, charts }) =>
    LANGUAGES.flatMap((language) => charts.map((chart) => ({ place, year: String(year), language, chart }))),
  );
}

/** Every photo of the reports that have pages. */
export function photosShown(): readonly (ReportAddress & { readonly photo: string })[] {
  return reportSummaries().flatMap(({ place, year, photos }) =>
    photos.map((photo) => ({ place, year: String(year), photo })),
  );
}

function isShown(folder: string, listed: Listed): boolean {
  if (isPreview()) return true;
  const report = listed.kind === 'sound' ? listed.summary : required(loadReport(folder, listed.address));
  return publicationOn(report, theDay()) === 'published';
}
