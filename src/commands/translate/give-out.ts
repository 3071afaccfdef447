import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { replaceFile } from '../../load/replace-file.ts';
import type { TranslatableFile } from '../../load/translatable.ts';
import type { Glossary } from '../../model/glossary.ts';
import type { Language } from '../../model/language.ts';
import { writeWorkbook } from '../../workbench/spreadsheet/write-workbook.ts';
import { countStates, worklist } from '../../workbench/translation/worklist.ts';
import { worklistSheets } from '../../workbench/translation/write-worklist.ts';
import { TRANSLATE_WORDS } from './words.ts';

/** Writes a worklist, unless there is nothing to do or a file is in the way. Returns whether all is well. */
export async function giveOut(
  files: readonly TranslatableFile[],
  { out, all, glossary }: { readonly out: string; readonly all: boolean; readonly glossary: Glossary },
  language: Language,
): Promise<boolean> {
  const entries = worklist(files, (zh) => glossary.termsIn(zh).map(({ entry }) => entry), all);
  const { missing, stale, unrecorded } = countStates(files);
  const { nothingToDo, alreadyThere, written, unrecorded: notRecorded } = TRANSLATE_WORDS;
  if (entries.length > 0) {
    if (existsSync(out)) {
      console.error(alreadyThere(out)[language]);
      return false;
    }
    mkdirSync(dirname(out), { recursive: true });
    replaceFile(out, await writeWorkbook(worklistSheets(entries)));
  }
  console.log((entries.length === 0 ? nothingToDo : written(out, entries.length, missing, stale))[language]);
  if (unrecorded > 0) console.log(notRecorded(unrecorded)[language]);
  return true;
}
