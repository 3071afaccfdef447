import type { Figure } from '../model/figure.ts';
import type { Language } from '../model/language.ts';
import type { Place } from '../model/place.ts';
import type { Report } from '../model/report.ts';
import type { Site } from '../model/site.ts';
import type { Interface } from '../wording/interface/form.ts';
import { interfaceIn } from '../wording/interface/interface.ts';

/** One report in one language, with all that its page needs. Components take this and nothing else of the report. */
export interface Edition {
  readonly report: Report;
  readonly place: Place;
  readonly site: Site;
  readonly language: Language;
  readonly words: Interface;
  /** Path of the page in the output folder; every link starts from it. */
  readonly path: string;
}

/** What a list needs of an edition to show some of its figures: a summary of the report is enough. */
export interface Glimpse extends Pick<Edition, 'language' | 'path'> {
  readonly report: Pick<Report, 'figures' | 'period'>;
}

/** An edition of a report. */
export function edition(parts: Omit<Edition, 'words'>): Edition {
  return { ...parts, words: interfaceIn(parts.language) };
}

/**
 * The figure with an id.
 * @throws Error where it does not exist, which the check of the report has made impossible for the report itself.
 */
export function figureOf(report: Pick<Report, 'figures'>, id: string): Figure {
  const figure = report.figures.get(id);
  if (figure === undefined) throw new Error(`The report has no figure "${id}".`);
  return figure;
}

/** The figures with these ids, in their order. @throws Error as {@link figureOf} does. */
export function figuresOf(report: Pick<Report, 'figures'>, ids: readonly string[]): readonly Figure[] {
  return ids.map((id) => figureOf(report, id));
}

/** The value of the `lang` attribute. */
export function langAttribute(language: Language): string {
  return language === 'zh' ? 'zh-Hans' : 'en';
}

/** The id under which a figure stands in the table of all figures. */
export function figureAnchor(id: string): string {
  return `figure-${id}`;
}
