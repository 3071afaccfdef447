import { z } from 'zod';
import { id, text } from './fields.ts';

const every = { id, title: text, note: text.optional() };
const figures = z.array(id).min(1);

/** A chart as typed under `charts`; which figures it may honestly show is decided in model/checks/charts. */
export const chart = z.discriminatedUnion('kind', [
  z.strictObject({ ...every, kind: z.literal('closed-of-total'), total: id, closed: id }),
  z.strictObject({ ...every, kind: z.literal('bars'), figures, highlight: id.optional() }),
  z.strictObject({ ...every, kind: z.literal('nested-bar'), whole: id, part: id }),
  z.strictObject({ ...every, kind: z.literal('unit-dots'), figures }),
  z.strictObject({ ...every, kind: z.literal('honours-timeline') }),
  z.strictObject({ ...every, kind: z.literal('honours-matrix') }),
]);
