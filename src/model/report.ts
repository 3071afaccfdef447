import type { CalendarDate } from './calendar-date.ts';
import type { ChartDeclaration } from './chart.ts';
import type { Figure } from './figure.ts';
import type { Honour } from './honour.ts';
import type { Period } from './period.ts';
import type { Text } from './text.ts';

/** Where figures come from: one publication. */
export interface Source {
  readonly id: string;
  /** Absent where the source does not name itself. */
  readonly publisher?: Text | undefined;
  readonly title: Text;
  readonly author?: Text | undefined;
  readonly date?: CalendarDate | undefined;
  readonly page?: string | undefined;
  readonly url?: string | undefined;
  /** What is missing or uncertain about the source. */
  readonly note?: Text | undefined;
}

/** A named thing without a number: a brand, a mechanism, a place, a document. */
export interface Fact {
  readonly name: Text;
  /** One sentence that says what it is; may name figures in braces. */
  readonly text?: Text | undefined;
}

/** A stretch of a chapter: paragraphs, the figures shown large, named facts and charts. */
export interface Section {
  /** Unique in the report; the address of the section. */
  readonly id: string;
  readonly title: Text;
  /** Paragraphs; figures are named in braces, never typed. */
  readonly body: readonly Text[];
  /** Figures shown as a strip below the text. */
  readonly figures: readonly string[];
  readonly facts: readonly Fact[];
  readonly charts: readonly ChartDeclaration[];
}

/** One theme of the year. */
export interface Chapter extends Section {
  /** The claim in one sentence, below the title. */
  readonly lead?: Text | undefined;
  /** The figure that stands large beside the chapter. */
  readonly leadFigure?: string | undefined;
  readonly sections: readonly Section[];
}

/** Something that took place. */
export interface Event {
  readonly title: Text;
  readonly period: Period;
  readonly text?: Text | undefined;
}

/** A plan or forecast: always worded and drawn as expected. */
export interface Plan {
  readonly title: Text;
  readonly text?: Text | undefined;
}

/** A photograph, or the caption of one that the source printed and the office did not supply. */
export interface Picture {
  readonly caption: Text;
  /** Path within the folder of the report's photos, with forward slashes; absent where only the caption is known. */
  readonly file?: string | undefined;
  /** What is to be seen, for those who cannot see it. */
  readonly alt?: Text | undefined;
  readonly credit?: Text | undefined;
  /** The id of the chapter or section that shows the photo; those without one stand together at the end. */
  readonly section?: string | undefined;
  /** The approval number of a map (审图号), which must stand beside it: GS（2023）1234号. */
  readonly approval?: string | undefined;
}

/** What a careful editor adds: a doubt, a contradiction, a gap, a definition. */
export interface Note {
  readonly text: Text;
  /** The figures it speaks of. */
  readonly figures: readonly string[];
}

/** One place's year, checked: every reference resolves and every default is filled in. */
export interface Report {
  readonly place: string;
  readonly year: number;
  readonly period: Period;
  readonly status: 'draft' | 'published';
  /** The day of publication of the report page itself. */
  readonly published?: CalendarDate | undefined;
  /** The first day, a full date, on which readers may see the report; until then it counts as not yet published. */
  readonly publishOn?: CalendarDate | undefined;
  readonly title: Text;
  /** The year in one sentence. */
  readonly summary: Text;
  /** The same in a dozen words, for share images; they show the summary where it is absent. */
  readonly claim?: Text | undefined;
  readonly sources: ReadonlyMap<string, Source>;
  readonly figures: ReadonlyMap<string, Figure>;
  /** Three to six figures of the opening, in order. */
  readonly highlights: readonly string[];
  readonly chapters: readonly Chapter[];
  readonly honours: readonly Honour[];
  /** Charts of the honours section. */
  readonly honourCharts: readonly ChartDeclaration[];
  readonly events: readonly Event[];
  readonly outlook: readonly Plan[];
  readonly pictures: readonly Picture[];
  readonly notes: readonly Note[];
}
