import type { Language } from '../model/language.ts';
import type { ShareLayout } from '../share/content.ts';

/** Where everything lies in the output folder. Addresses are promises: a published one must not change. */

/** A report, as a path and as the two names that make it. */
export interface ReportName {
  readonly place: string;
  readonly year: number | string;
}

/** The first page of a language: all places and years. */
export function homePage(language: Language): string {
  return `${language}/index.html`;
}

/** A page of the site's own: about, method, accessibility. */
export function sitePage(language: Language, page: string): string {
  return `${language}/${page}.html`;
}

/** A chapter of the editors' guide. */
export function guidePage(language: Language, chapter: string): string {
  return `${language}/guide/${chapter}.html`;
}

/** Indicators across places and years. */
export function comparePage(language: Language): string {
  return `${language}/compare.html`;
}

/** Every kind of chart, with when to use it. */
export function galleryPage(language: Language): string {
  return `${language}/charts.html`;
}

/** A place's page: its years. */
export function placePage(language: Language, place: string): string {
  return `${language}/${place}/index.html`;
}

/** A report in one language. */
export function reportPage(language: Language, { place, year }: ReportName): string {
  return `${language}/${place}/${year}.html`;
}

/** A long read that belongs to a report. */
export function storyPage(language: Language, { place, year }: ReportName, story: string): string {
  return `${language}/stories/${place}/${year}/${story}.html`;
}

/** A report in both languages, paragraph against paragraph. */
export function parallelPage({ place, year }: ReportName): string {
  return `zh-en/${place}/${year}.html`;
}

/** A share image. The card has the shortest name, since it is the one that pages and people link to. */
export function shareFile(language: Language, { place, year }: ReportName, layout: ShareLayout): string {
  return `share/${place}/${year}.${language}${layout === 'card' ? '' : `.${layout}`}.png`;
}

/** A report's figures as data. */
export function dataFile({ place, year }: ReportName, form: 'json' | 'zh.csv' | 'en.csv'): string {
  return `data/${place}/${year}.${form}`;
}

/** A chart as a picture, or its table. */
export function chartFile(
  language: Language,
  { place, year }: ReportName,
  chart: string,
  form: 'svg' | 'png' | 'csv',
): string {
  return `charts/${place}/${year}/${chart}.${language}.${form}`;
}

/** A file that is made of a photo. */
export function photoFile({ place, year }: ReportName, name: string): string {
  return `photos/${place}/${year}/${name}`;
}

/** A web font. */
export function fontFile(name: string): string {
  return `fonts/${name}`;
}
