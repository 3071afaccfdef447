import { z } from 'zod';
import type { Report } from '../report.ts';
import { chart } from './chart.ts';
import { calendarDate, calendarDay, codeOf, id, listOf, period, text, webAddress, words, year } from './fields.ts';
import { completeFigure, figure } from './figure.ts';
import { honour } from './honour.ts';

/** A publication as typed under `sources`. */
export const source = z.strictObject({
  publisher: text.optional(),
  title: text,
  author: text.optional(),
  date: calendarDate.optional(),
  page: codeOf('page').optional(),
  url: webAddress('url').optional(),
  note: text.optional(),
});

/** A named thing as typed under `facts`. */
export const fact = z.strictObject({ name: text, text: text.optional() });

/** A section of a chapter as typed under `sections`. */
export const section = z.strictObject({
  id,
  title: text,
  body: listOf(text),
  figures: listOf(id),
  facts: listOf(fact),
  charts: listOf(chart),
});

/** A chapter as typed under `chapters`. */
export const chapter = z
  .strictObject({ ...section.shape, lead: text.optional(), figure: id.optional(), sections: listOf(section) })
  .transform(({ figure: leadFigure, ...rest }) => ({ ...rest, leadFigure }));

/** Something that took place, as typed under `events`. */
export const event = z.strictObject({ title: text, period, text: text.optional() });

/** A plan as typed under `outlook`. */
export const plan = z.strictObject({ title: text, text: text.optional() });

/** A photograph or its caption, as typed under `pictures`. */
export const picture = z.strictObject({
  caption: text,
  file: words.optional(),
  alt: text.optional(),
  credit: text.optional(),
  section: id.optional(),
  approval: words.optional(),
});

/** A doubt or gap as typed under `notes`. */
export const note = z.strictObject({ text, figures: listOf(id) });

const typedReport = z.strictObject({
  place: id,
  year,
  period: period.optional(),
  status: z.enum(['draft', 'published']).default('draft'),
  published: calendarDate.optional(),
  'publish-on': calendarDay.optional(),
  title: text,
  summary: text,
  claim: text.optional(),
  sources: z.record(id, source),
  figures: z.record(id, figure).default(() => ({})),
  highlights: listOf(id),
  chapters: listOf(chapter),
  honours: listOf(honour),
  'honour-charts': listOf(chart),
  events: listOf(event),
  outlook: listOf(plan),
  pictures: listOf(picture),
  notes: listOf(note),
});

/** A report file: the whole schema, and the step from what was typed to the model. */
export const report = typedReport.transform(
  ({ 'honour-charts': honourCharts, 'publish-on': publishOn, ...typed }): Report => {
    const reportPeriod = typed.period ?? { kind: 'in', date: { year: typed.year } };
    const sourceIds = Object.keys(typed.sources);
    const defaults = { period: reportPeriod, source: sourceIds.length === 1 ? sourceIds[0] : undefined };
    return {
      ...typed,
      period: reportPeriod,
      publishOn,
      honourCharts,
      sources: new Map(Object.entries(typed.sources).map(([key, value]) => [key, { id: key, ...value }])),
      figures: new Map(
        Object.entries(typed.figures).map(([key, value]) => [key, completeFigure(key, value, defaults)]),
      ),
    };
  },
);
