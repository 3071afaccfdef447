import { z } from 'zod';
import type { Report } from '../model/report.ts';
import { report as reportSchema } from '../model/schema/report.ts';
import type { Text } from '../model/text.ts';

/** What the gallery says of a kind of chart: when to use it, when not, and what an editor types for it. */
export interface ChartGuide {
  readonly name: Text;
  readonly use: Text;
  readonly avoid: Text;
  /** YAML as it would stand in a report; absent for kinds that come by themselves. */
  readonly report?: string | undefined;
}

const text = z.strictObject({ zh: z.string(), en: z.string() });

const guide: z.ZodType<ChartGuide> = z.strictObject({
  name: text,
  use: text,
  avoid: text,
  report: z.string().optional(),
});

/** Reads the parsed content of a `guide.yaml`. @throws z.ZodError where the file has another shape. */
export function chartGuide(content: unknown): ChartGuide {
  return guide.parse(content);
}

const EXAMPLE = { zh: '示例街道', en: 'Example Subdistrict' };

/**
 * The report that the YAML of a guide would be part of: what it leaves out is filled in with a place that does not
 * exist. @throws z.ZodError where the YAML is not what a report may hold.
 */
export function guideReport(content: unknown): Report {
  const { charts, ...rest } = z.looseObject({ charts: z.array(z.unknown()).default([]) }).parse(content);
  return reportSchema.parse({
    place: 'example',
    year: '2023',
    title: EXAMPLE,
    summary: EXAMPLE,
    sources: { example: { title: EXAMPLE } },
    chapters: [{ id: 'chapter', title: EXAMPLE, charts }],
    ...rest,
  });
}
