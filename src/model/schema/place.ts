import { z } from 'zod';
import { PIGMENTS } from '../place.ts';
import { codeOf, listOf, text } from './fields.ts';

/** A place file; its id is the name of the file. */
export const place = z.strictObject({
  name: text,
  divisions: listOf(text),
  code: codeOf('code', /^\d{6}(?:\d{3}(?:\d{3})?)?$/).optional(),
  accent: z.enum(PIGMENTS),
  summary: text.optional(),
});
