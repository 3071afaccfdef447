import type { Bound } from '../../model/amount/amount.ts';
import type { Basis, Standing } from '../../model/figure.ts';
import type { HonourLevel } from '../../model/honour.ts';

/** What the live preview says to the editor, over the page. */
export interface PreviewWords {
  readonly errors: (count: number) => string;
  readonly warnings: (count: number) => string;
  /** Where no content file is to blame. */
  readonly fault: string;
  readonly faultAdvice: string;
  /** Title of the page where there is no earlier one to show. */
  readonly nothingYet: string;
  readonly nothingYetAdvice: string;
}

/** Every text of the interface, in one language. Both languages fill the same form, so none can lack an entry. */
export interface Interface {
  /** The name of this language, in this language, and of the other in the other. */
  readonly languageName: string;
  readonly otherLanguage: string;
  readonly sideBySide: string;
  readonly largeText: string;
  readonly skipToContent: string;
  readonly allReports: string;
  readonly contents: string;
  readonly atAGlance: string;
  readonly annualReport: string;
  readonly chapter: (number: number) => string;
  readonly honours: string;
  readonly honoursLead: string;
  readonly honourLevels: Readonly<Record<HonourLevel, string>>;
  readonly coverage: string;
  readonly givenBy: string;
  readonly recipient: string;
  readonly date: string;
  readonly dateNotGiven: string;
  readonly level: string;
  readonly title: string;
  readonly events: string;
  readonly outlook: string;
  readonly outlookLead: string;
  readonly expected: string;
  readonly pictures: string;
  readonly picturesLead: string;
  /** Of photos that are there, and of captions beside them. */
  readonly photos: string;
  readonly photosLead: string;
  readonly furtherCaptionsLead: string;
  readonly mapApproval: string;
  readonly sources: string;
  readonly sourcesLead: string;
  readonly notes: string;
  readonly allFigures: string;
  readonly allFiguresLead: string;
  readonly figure: string;
  readonly amount: string;
  readonly value: string;
  readonly unit: string;
  readonly bound: string;
  readonly bounds: Readonly<Record<Bound, string>>;
  readonly period: string;
  readonly note: string;
  readonly source: string;
  readonly derivedFrom: string;
  readonly conflictsWith: string;
  readonly basis: Readonly<Record<Basis, string>>;
  readonly standing: Readonly<Record<Exclude<Standing, 'stated'>, string>>;
  readonly colophon: string;
  readonly publisher: string;
  readonly published: string;
  readonly downloads: string;
  readonly dataJson: string;
  readonly dataCsv: string;
  readonly shareImages: string;
  readonly shareCard: string;
  readonly shareSquare: string;
  readonly sharePoster: string;
  readonly scanToRead: string;
  readonly reportError: string;
  readonly licence: string;
  readonly showTable: string;
  readonly permanentLink: string;
  readonly downloadSvg: string;
  readonly downloadPng: string;
  readonly downloadCsv: string;
  readonly draft: string;
  readonly preview: PreviewWords;
  readonly toBePublished: (date: string) => string;
  /** Beside the name of a report's file, in the lists of the preview. */
  readonly brokenReport: (errors: number) => string;
  readonly notTranslated: string;
  readonly about: string;
  readonly method: string;
  readonly accessibility: string;
  readonly notFound: string;
  readonly notFoundText: string;
  readonly reportsOf: (place: string) => string;
  readonly page: string;
  readonly untitledPublisher: string;
  readonly siteCode: string;
  readonly chooseLanguage: string;
  readonly noReports: string;
  readonly stories: string;
  readonly storyOf: (report: string) => string;
  readonly gallery: string;
  readonly galleryLead: string;
  readonly whenToUse: string;
  readonly whenNot: string;
  readonly whatToType: string;
  readonly furtherExamples: string;
  readonly compare: string;
  readonly compareLead: string;
  readonly nothingToCompare: string;
  readonly place: string;
  readonly year: string;
  readonly overYears: string;
  readonly overYearsLead: string;
  readonly guide: string;
  readonly guideContents: string;
  readonly previousChapter: string;
  readonly nextChapter: string;
}
