import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { type ChartExample, chartExamples } from '../../src/charts/examples.ts';
import { CHART_KINDS } from '../../src/charts/kinds.ts';
import { LANGUAGES, type Language } from '../../src/model/language.ts';

/** An example of a kind of chart in one language, with the name of its kind. */
export interface KindExample extends ChartExample {
  readonly kind: string;
  readonly language: Language;
}

const CHARTS = join(import.meta.dirname, '../../src/charts');

/** Every example of every kind, in both languages. */
export const EXAMPLES: readonly KindExample[] = Object.entries(CHART_KINDS).flatMap(([kind, { examples }]) => {
  const content = load(readFileSync(join(CHARTS, examples), 'utf8'));
  return LANGUAGES.flatMap((language) =>
    chartExamples(content, language).map((example) => ({ ...example, kind, language })),
  );
});
