import { z } from 'zod';
import { PIGMENTS } from '../place.ts';
import { listOf, text, words } from './fields.ts';

/** A place file; its id is the name of the file. */
export const place = z.strictObject({
  name: text,
  divisions: listOf(text),
  code: words.regex(/^\d{6}(?:\d{3}(?:\d{3})?)?$/).optional(),
  accent: z.enum(PIGMENTS),
  summary: text.optional(),
});
