import { z } from 'zod';
import type { Bound } from '../model/amount/amount.ts';
import type { Standing } from '../model/figure.ts';
import { HONOUR_LEVELS } from '../model/honour.ts';
import type { Language } from '../model/language.ts';
import { interfaceIn } from '../wording/interface/interface.ts';
import { writeDate } from '../wording/time/date.ts';
import type { ChartData } from './chart.ts';

/** One example of a kind of chart, in one language: it feeds tests, the gallery and whoever wants to see the kind. */
export interface ChartExample {
  /** Unique in its file; part of the names of files. */
  readonly name: string;
  /** What there is to see in it. */
  readonly shows: string;
  readonly data: ChartData;
}

const BOUNDS = ['exact', 'over', 'at-least', 'nearly', 'about', 'at-most', 'under'] as const satisfies readonly Bound[];
const STANDINGS = ['stated', 'expected', 'estimated', 'preliminary'] as const satisfies readonly Standing[];

/**
 * Reads the parsed content of an `examples.yaml` in one language. Both languages are in the one file, so that the
 * two versions of an example cannot show different numbers.
 * @throws z.ZodError where the file has another shape.
 */
export function chartExamples(content: unknown, language: Language): readonly ChartExample[] {
  return z.array(exampleIn(language)).parse(content);
}

function exampleIn(language: Language) {
  const text = z.strictObject({ zh: z.string(), en: z.string() }).transform((both) => both[language]);
  const chartText = z.strictObject({ title: text, subtitle: text });
  const figure = z.strictObject({
    id: z.string(),
    label: text,
    written: text,
    size: z.number(),
    bound: z.enum(BOUNDS).default('exact'),
    standing: z.enum(STANDINGS).default('stated'),
    note: text.optional(),
  });
  const level = z
    .enum(HONOUR_LEVELS)
    .transform((name) => ({ level: name, label: interfaceIn(language).honourLevels[name] }));
  const date = z
    .strictObject({ year: z.int(), month: z.int().min(1).max(12).optional(), day: z.int().min(1).max(31).optional() })
    .transform((at) => ({ at, written: writeDate(at, language) }));
  const honour = z.strictObject({
    id: z.string(),
    title: text,
    level: level.optional(),
    recipients: z.array(text),
    by: text.optional(),
    date: date.optional(),
    note: text.optional(),
  });
  const data: z.ZodType<ChartData> = z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('closed-of-total'), text: chartText, total: figure, closed: figure }),
    z.strictObject({
      kind: z.literal('bars'),
      text: chartText,
      figures: z.array(figure),
      highlight: z.string().optional(),
    }),
    z.strictObject({ kind: z.literal('nested-bar'), text: chartText, whole: figure, part: figure }),
    z.strictObject({ kind: z.literal('unit-dots'), text: chartText, figures: z.array(figure) }),
    z.strictObject({ kind: z.literal('bands'), text: chartText, whole: figure, bands: z.array(figure) }),
    z.strictObject({
      kind: z.literal('ladder'),
      text: chartText,
      figures: z.array(figure),
      missing: z.array(text).default([]),
    }),
    z.strictObject({
      kind: z.literal('rates'),
      text: chartText,
      panels: z.array(z.strictObject({ title: text, figures: z.array(figure) })),
    }),
    z.strictObject({ kind: z.literal('before-after'), text: chartText, before: figure, after: figure }),
    z.strictObject({
      kind: z.literal('pairs'),
      text: chartText,
      pairs: z.array(z.strictObject({ label: text, first: figure, second: figure })),
    }),
    z.strictObject({
      kind: z.literal('panels'),
      text: chartText,
      panels: z.array(z.strictObject({ unit: text, figures: z.array(figure) })),
    }),
    z.strictObject({ kind: z.literal('slope'), text: chartText, from: figure, to: figure }),
    z.strictObject({
      kind: z.literal('trend'),
      text: chartText,
      points: z.array(z.strictObject({ year: z.int(), figure })),
    }),
    z.strictObject({ kind: z.literal('honours-timeline'), text: chartText, honours: z.array(honour) }),
    z.strictObject({
      kind: z.literal('honours-matrix'),
      text: chartText,
      honours: z.array(honour),
      levels: z.array(level),
    }),
  ]);
  return z.strictObject({ name: z.string().regex(/^[a-z0-9-]+$/), shows: text, data });
}
