// npm run schemas: writes the JSON Schemas by which editors' programs complete and explain content files.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { contentFolder } from '../load/content-folder.ts';
import { SCHEMA_FOLDER, schemaTexts } from '../workbench/schema/content-schemas.ts';
import { chartKindsWords } from './chart-kinds-words.ts';

const folder = join(contentFolder(), SCHEMA_FOLDER);
mkdirSync(folder, { recursive: true });
for (const [name, text] of schemaTexts(chartKindsWords())) {
  writeFileSync(join(folder, name), text);
  console.log(relative('.', join(folder, name)));
}
