import { z } from 'zod';
import { HONOUR_LEVELS } from '../honour.ts';
import { calendarDate, id, text } from './fields.ts';

/** An honour as typed under `honours`. */
export const honour = z.strictObject({
  id,
  title: text,
  kind: z.enum(['award', 'rank', 'coverage']).default('award'),
  level: z.enum(HONOUR_LEVELS).optional(),
  by: text.optional(),
  to: z.array(text).min(1),
  date: calendarDate.optional(),
  note: text.optional(),
});
