import type { Report } from '../../model/report.ts';
import type { Plain } from '../../source/plain.ts';
import { revise } from '../../source/revision/revise.ts';
import type { Revision } from '../../source/revision/revision.ts';
import { carriedChapter, carriedFigure, carriedSource, typed } from './carried-parts.ts';
import { keptComments } from './kept-comments.ts';
import { OPTIONAL_PARTS, type OptionalPart, type Part, reportParts } from './report-parts.ts';
import { header, type NewReport, summaryAfter, titleOf } from './report-skeleton.ts';
import { toWrite } from './to-write.ts';

/** Last year's report, as it is typed and as it was read. */
export interface LastYear {
  readonly text: string;
  readonly report: Report;
}

/** What tells of one year only, and is left behind. */
const LEFT_BEHIND: readonly OptionalPart[] = ['honours', 'honour-charts', 'events', 'outlook', 'pictures', 'notes'];

/** Labels and headings are sentences too, and may be untrue of another year. */
const CARRIED = `## 编号、名称和各章标题沿用上一份报告，请逐一核对；用不着的请删去。
## Ids, names and headings are those of the earlier report: check each, and remove what is not needed.`;

/**
 * A report begun from last year's: figures with ids, labels, nouns and relations, chapters with ids, headings and
 * charts, in the order and with the comments of last year's file, and without its amounts, times and sentences. What
 * it left behind, or never had, stands as an example.
 * @throws RevisionError where last year's text is not sound YAML.
 */
export function carriedReport({ text, report }: LastYear, next: NewReport): string {
  const carried = revise(keptComments(text), revisionsFor(report, topKeys(text), next));
  const parts = reportParts(next.year);
  const complete = OPTIONAL_PARTS.reduce((made, key) => withExample(made, key, parts[key]), carried);
  return `${header(next)}\n${CARRIED}\n${complete.trim()}\n`;
}

function revisionsFor(report: Report, keys: ReadonlySet<string>, next: NewReport): readonly Revision[] {
  const put = (path: Revision['path'], value: Plain): Revision => ({ kind: 'put', path, value });
  const ifThere = (key: string, revision: Revision) => (keys.has(key) ? [revision] : []);
  const claim = toWrite({ zh: '一句话，十几个字', en: 'One sentence, a dozen words' }, [report.claim]);
  return [
    put(['year'], String(next.year)),
    ...ifThere('status', put(['status'], 'draft')),
    ...['period', 'published', 'publish-on'].flatMap((key) => ifThere(key, { kind: 'remove', path: [key] })),
    put(['title'], typed(titleOf(next))),
    put(['summary'], typed(summaryAfter(report.summary))),
    ...ifThere('claim', put(['claim'], typed(claim))),
    ...[...report.sources.values()].map((source) => put(['sources', source.id], carriedSource(source))),
    ...[...report.figures.values()].map((figure) => put(['figures', figure.id], carriedFigure(figure, report))),
    ...report.chapters.map((chapter, index) => put(['chapters', index], carriedChapter(chapter))),
    ...LEFT_BEHIND.flatMap((key) => ifThere(key, put([key], []))),
  ];
}

/** The keys of the report itself, which alone begin in the first column. */
function topKeys(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/^([a-z-]+):/gm)].map(([, key = '']) => key));
}

/** Puts the example of a part where the part stood, else below its heading, else at the end. */
function withExample(text: string, key: OptionalPart, { heading, example }: Part): string {
  const emptied = new RegExp(`^${key}: \\[\\]$`, 'm');
  if (emptied.test(text)) return text.replace(emptied, () => example);
  if (topKeys(text).has(key)) return text;
  if (text.includes(heading)) return text.replace(heading, () => `${heading}\n${example}`);
  return `${text.trimEnd()}\n\n${heading}\n${example}\n`;
}
