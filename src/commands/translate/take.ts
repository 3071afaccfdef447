import { readFileSync } from 'node:fs';
import { loadProposed } from '../../load/proposed.ts';
import type { TranslatableFile } from '../../load/translatable.ts';
import { writeContent } from '../../load/write-content.ts';
import type { Language } from '../../model/language.ts';
import { sentenceFor } from '../../wording/findings/sentences.ts';
import { readWorkbook } from '../../workbench/spreadsheet/read-workbook.ts';
import { WorkbookError } from '../../workbench/spreadsheet/workbook-error.ts';
import { readWorklist } from '../../workbench/translation/read-worklist.ts';
import { takeWorklist } from '../../workbench/translation/take-worklist.ts';
import { askYes } from '../exchange/ask.ts';
import { describeTaking } from './describe-taking.ts';
import { TRANSLATE_WORDS } from './words.ts';

/**
 * Takes a worklist back: shows every change and every row that is refused, and writes what may be written once the
 * editor says so. Returns whether every row was taken.
 */
export async function take(
  folder: string,
  files: readonly TranslatableFile[],
  path: string,
  yes: boolean,
  language: Language,
): Promise<boolean> {
  const bytes = bytesOf(path);
  if (bytes === undefined) return failed(TRANSLATE_WORDS.noSuchFile(path)[language]);
  const sheets = await readWorkbook(bytes).catch((error: unknown) => {
    if (error instanceof WorkbookError) return error.cause;
    throw error;
  });
  if ('code' in sheets) return failed(`${path}  ${sentenceFor(sheets)[language]}`);
  const worklist = readWorklist(sheets);
  if (!worklist.ok) return failed(TRANSLATE_WORDS.notAWorklist(path, worklist.missing)[language]);

  const taking = takeWorklist(worklist.rows, files, (file, text) => loadProposed(folder, file, text).findings);
  console.log(describeTaking(taking, language));
  if (taking.writes.length > 0) {
    if (!yes && !process.stdin.isTTY) console.log(TRANSLATE_WORDS.shownOnly[language]);
    else if (yes || (await askYes(TRANSLATE_WORDS.ask(taking.changes.length, taking.fits.length)[language]))) {
      for (const { file, text } of taking.writes) {
        writeContent(folder, file, text);
        console.log(TRANSLATE_WORDS.wrote(file)[language]);
      }
    } else console.log(TRANSLATE_WORDS.nothingWritten[language]);
  }
  return taking.refusals.length === 0;
}

function bytesOf(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function failed(message: string): false {
  console.error(message);
  return false;
}
