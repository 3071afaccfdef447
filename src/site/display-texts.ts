import { allPlaces, publishedReports, theReport, theSite } from '../load/library.ts';
import { reportDisplayText, siteDisplayText } from './display-text.ts';

/** The display texts of all pages: one for lists and places, one for each essay with its title, one for each report. */
export function displayTexts(essayTitles: readonly string[]): readonly string[] {
  const site = siteDisplayText(theSite(), allPlaces());
  return [
    site,
    ...essayTitles.map((title) => site + title),
    ...publishedReports().map((address) => {
      const { report, place, site } = theReport(address);
      return reportDisplayText(report, place, site);
    }),
  ];
}
