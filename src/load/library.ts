import type { Indicator } from '../model/indicator.ts';
import { LANGUAGES, type Language } from '../model/language.ts';
import type { Place } from '../model/place.ts';
import type { Report } from '../model/report.ts';
import type { Site } from '../model/site.ts';
import { required } from './content-error.ts';
import { contentFolder, placeIds, type ReportAddress, reportAddresses } from './content-folder.ts';
import { loadIndicators } from './indicators.ts';
import { loadPlace } from './place.ts';
import { loadReport } from './report.ts';
import { loadSite } from './site.ts';

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

/** All places. @throws ContentError */
export function allPlaces(): readonly Place[] {
  const folder = contentFolder();
  return placeIds(folder).map((id) => required(loadPlace(folder, id)));
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

/** The addresses of all reports that are published; drafts are left out. @throws ContentError */
export function publishedReports(): readonly ReportAddress[] {
  const folder = contentFolder();
  return reportAddresses(folder).filter((address) => required(loadReport(folder, address)).status === 'published');
}

/** Every published report in every language: the parameters of its pages. */
export function reportEditions(): readonly (ReportAddress & { readonly language: Language })[] {
  return publishedReports().flatMap((address) => LANGUAGES.map((language) => ({ ...address, language })));
}
