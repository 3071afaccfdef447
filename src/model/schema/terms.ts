import { z } from 'zod';
import type { Term } from '../terms.ts';
import { words } from './fields.ts';

/** A wording as typed in content/terms.yaml. */
export const term = z.strictObject({
  avoid: words,
  write: words.optional(),
  note: words.optional(),
  language: z.enum(['zh', 'en']).optional(),
});

/** content/terms.yaml: wordings to be avoided. The language is that of the wording where it is not said. */
export const terms = z.array(
  term.transform((typed): Term => ({ ...typed, language: typed.language ?? languageOf(typed.avoid) })),
);

function languageOf(wording: string): Term['language'] {
  return /\p{Script=Han}/u.test(wording) ? 'zh' : 'en';
}
