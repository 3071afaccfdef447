import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { terms as termsSchema } from '../model/schema/terms.ts';
import type { Term } from '../model/terms.ts';
import { type Loaded, readModel } from './read-model.ts';

const FILE = 'terms.yaml';

/** Whether the office has supplied a list of wordings to be avoided. */
export function hasTerms(folder: string): boolean {
  return existsSync(join(folder, FILE));
}

/** Reads the list of wordings to be avoided; an empty one where there is no such file. */
export function loadTerms(folder: string): Loaded<readonly Term[]> {
  if (!hasTerms(folder)) return { file: FILE, text: '', value: [], findings: [] };
  return readModel(folder, FILE, termsSchema, () => []);
}
