import { z } from 'zod';
import { listOf, words } from './fields.ts';

/** A term as typed in content/glossary.yaml. */
export const glossaryEntry = z.strictObject({
  zh: words,
  en: words,
  also: listOf(words),
  not: listOf(words),
  note: words.optional(),
});

/** content/glossary.yaml: a list of terms with their English, and what else may or may not stand for them. */
export const glossary = z.array(glossaryEntry);
