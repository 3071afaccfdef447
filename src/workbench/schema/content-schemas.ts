import type { z } from 'zod';
import { glossary } from '../../model/schema/glossary.ts';
import { indicators } from '../../model/schema/indicators.ts';
import { place } from '../../model/schema/place.ts';
import { report } from '../../model/schema/report.ts';
import { site } from '../../model/schema/site.ts';
import { terms } from '../../model/schema/terms.ts';
import { chartDefinitions, type KindsWords } from './chart-definitions.ts';
import { DEFINITIONS } from './definitions.ts';
import { jsonSchemaOf } from './json-schema.ts';

/** The kinds of content file, each with the schema of the model and its name in both languages. */
const CONTENT_SCHEMAS = {
  report: { schema: report, title: '报告 · Report' },
  place: { schema: place, title: '地方 · Place' },
  site: { schema: site, title: '网站设置 · Site settings' },
  indicators: { schema: indicators, title: '指标 · Indicators' },
  glossary: { schema: glossary, title: '固定译名 · Glossary' },
  terms: { schema: terms, title: '用语表 · Wordings to avoid' },
} as const satisfies Readonly<Record<string, { readonly schema: z.ZodType; readonly title: string }>>;

/** A kind of content file. */
export type ContentKind = keyof typeof CONTENT_SCHEMAS;

/** Every kind of content file. */
export const CONTENT_KINDS: readonly ContentKind[] = ['report', 'place', 'site', 'indicators', 'glossary', 'terms'];

/** The folder of the schemas, below the content folder. */
export const SCHEMA_FOLDER = 'schemas';

/** The name of a schema's file in that folder. */
export function schemaFile(kind: ContentKind): string {
  return `${kind}.schema.json`;
}

/** The text of every schema file, by name. The words of the kinds of chart are those of their guides. */
export function schemaTexts(kinds: KindsWords): ReadonlyMap<string, string> {
  const definitions = [...DEFINITIONS, ...chartDefinitions(kinds)];
  return new Map(
    CONTENT_KINDS.map((kind) => {
      const { schema, title } = CONTENT_SCHEMAS[kind];
      return [schemaFile(kind), `${JSON.stringify(jsonSchemaOf(schema, title, definitions), null, 2)}\n`];
    }),
  );
}
