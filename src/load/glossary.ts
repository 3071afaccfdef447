import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkGlossaryEntries } from '../model/checks/glossary-entries.ts';
import type { GlossaryEntry } from '../model/glossary.ts';
import { glossary as glossarySchema } from '../model/schema/glossary.ts';
import { type Loaded, readModel } from './read-model.ts';

const FILE = 'glossary.yaml';

/** Whether the site has a glossary. */
export function hasGlossary(folder: string): boolean {
  return existsSync(join(folder, FILE));
}

/** Reads and checks the glossary; an empty one where there is no such file. */
export function loadGlossary(folder: string): Loaded<readonly GlossaryEntry[]> {
  if (!hasGlossary(folder)) return { file: FILE, text: '', value: [], findings: [] };
  return readModel(folder, FILE, glossarySchema, checkGlossaryEntries);
}
