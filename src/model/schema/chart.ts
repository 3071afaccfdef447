import { z } from 'zod';
import { id, listOf, text } from './fields.ts';

const every = { id, title: text, note: text.optional() };
const figures = z.array(id).min(1);
/** One row of a chart of pairs. */
export const pair = z.strictObject({ label: text, first: id, second: id });

/** A chart as typed under `charts`; which figures it may honestly show is decided in model/checks/charts. */
export const chart = z.discriminatedUnion('kind', [
  z.strictObject({ ...every, kind: z.literal('closed-of-total'), total: id, closed: id }),
  z.strictObject({ ...every, kind: z.literal('bars'), figures, highlight: id.optional() }),
  z.strictObject({ ...every, kind: z.literal('nested-bar'), whole: id, part: id }),
  z.strictObject({ ...every, kind: z.literal('unit-dots'), figures }),
  z.strictObject({ ...every, kind: z.literal('bands'), whole: id, bands: figures }),
  z.strictObject({ ...every, kind: z.literal('ladder'), figures, missing: listOf(text) }),
  z.strictObject({ ...every, kind: z.literal('rates'), figures }),
  z.strictObject({ ...every, kind: z.literal('before-after'), before: id, after: id }),
  z.strictObject({ ...every, kind: z.literal('panels'), figures }),
  z.strictObject({ ...every, kind: z.literal('pairs'), pairs: z.array(pair).min(1) }),
  z.strictObject({ ...every, kind: z.literal('honours-timeline') }),
  z.strictObject({ ...every, kind: z.literal('honours-matrix') }),
]);
