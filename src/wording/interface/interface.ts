import type { Bound } from '../../model/amount/amount.ts';
import type { Basis, Standing } from '../../model/figure.ts';
import type { HonourLevel } from '../../model/honour.ts';
import type { Language } from '../../model/language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** Every text of the interface, in one language. Both languages fill the same form, so none can lack an entry. */
export interface Interface {
  /** The name of this language, in this language, and of the other in the other. */
  readonly languageName: string;
  readonly otherLanguage: string;
  readonly otherLanguageHere: string;
  readonly sideBySide: string;
  readonly oneLanguage: string;
  readonly largeText: string;
  readonly print: string;
  readonly skipToContent: string;
  readonly home: string;
  readonly allReports: string;
  readonly contents: string;
  readonly atAGlance: string;
  readonly annualReport: string;
  readonly chapter: (number: number) => string;
  readonly honours: string;
  readonly honoursLead: string;
  readonly honourLevels: Readonly<Record<HonourLevel, string>>;
  readonly coverage: string;
  readonly rank: string;
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
  readonly notTranslated: string;
  readonly backToTop: string;
  readonly about: string;
  readonly method: string;
  readonly accessibility: string;
  readonly notFound: string;
  readonly notFoundText: string;
  readonly reportsOf: (place: string) => string;
  readonly page: string;
  readonly untitledPublisher: string;
  readonly yearNumeral: string;
  readonly siteCode: string;
  readonly namedThings: string;
  readonly chooseLanguage: string;
  readonly noReports: string;
}

/** The interface in a language. */
export function interfaceIn(language: Language): Interface {
  return language === 'zh' ? zh : en;
}
