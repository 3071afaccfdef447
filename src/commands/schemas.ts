// npm run schemas: writes the JSON Schemas by which editors' programs complete and explain content files.
import { join, relative } from 'node:path';
import { contentFolder } from '../load/content-folder.ts';
import { writeContent } from '../load/write-content.ts';
import { SCHEMA_FOLDER, schemaTexts } from '../workbench/schema/content-schemas.ts';
import { chartKindsWords } from './chart-kinds-words.ts';
import { runCommand } from './run-command.ts';
import { SCHEMAS_HELP } from './schemas/help.ts';

await runCommand({
  options: { lang: { type: 'string' }, help: { type: 'boolean' } },
  help: SCHEMAS_HELP,
  run: () => {
    const folder = contentFolder();
    for (const [name, text] of schemaTexts(chartKindsWords())) {
      writeContent(folder, `${SCHEMA_FOLDER}/${name}`, text);
      console.log(relative('.', join(folder, SCHEMA_FOLDER, name)));
    }
  },
});
