import { join } from 'node:path';
import type { TextRules } from '../model/checks/texts/check-texts.ts';
import { glossary } from '../model/glossary.ts';
import { termList } from '../model/terms.ts';
import { loadGlossary } from './glossary.ts';
import { Kept } from './kept.ts';
import { loadTerms } from './terms.ts';

/** The files that the rules are read from, beside the content that they are for. */
export const RULE_FILES: readonly string[] = ['glossary.yaml', 'terms.yaml'];

const rules = new Kept<TextRules>();

/** The rules for the texts of a site, read again only when one of their files has changed. A broken file gives none. */
export function textRules(folder: string): TextRules {
  const files = RULE_FILES.map((file) => join(folder, file));
  return rules.get(folder, files, () => ({
    glossary: glossary(loadGlossary(folder).value ?? []),
    terms: termList(loadTerms(folder).value ?? []),
  }));
}
