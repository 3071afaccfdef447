import { z } from 'zod';
import type { Indicator } from '../indicator.ts';
import { id, text, truth, words } from './fields.ts';

/** A measure as typed in content/indicators.yaml. */
export const indicator = z.strictObject({
  label: text,
  definition: text,
  unit: words,
  caveat: text.optional(),
  ranking: truth.default(false),
});

/** content/indicators.yaml: indicators by id. */
export const indicators = z
  .record(id, indicator)
  .transform((typed): readonly Indicator[] => Object.entries(typed).map(([key, value]) => ({ id: key, ...value })));
