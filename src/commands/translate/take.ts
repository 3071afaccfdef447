import { loadProposed } from '../../load/proposed.ts';
import type { TranslatableFile } from '../../load/translatable.ts';
import { writeContent } from '../../load/write-content.ts';
import type { Language } from '../../model/language.ts';
import { readText } from '../../source/source-file.ts';
import { sentenceFor } from '../../wording/findings/sentences.ts';
import { readWorkbook } from '../../workbench/spreadsheet/read-workbook.ts';
import { WorkbookError } from '../../workbench/spreadsheet/workbook-error.ts';
import { readWorklist } from '../../workbench/translation/read-worklist.ts';
import { takeWorklist } from '../../workbench/translation/take-worklist.ts';
import { askToWrite } from '../ask.ts';
import { changedMeanwhile } from '../changed-meanwhile.ts';
import { typedTable } from '../typed-table.ts';
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
  const typed = typedTable(path);
  if (!typed.ok) return failed(typed.mistake[language]);
  const sheets = await readWorkbook(typed.bytes).catch((error: unknown) => {
    if (error instanceof WorkbookError) return error.cause;
    throw error;
  });
  if ('code' in sheets) return failed(`${path}  ${sentenceFor(sheets)[language]}`);
  const worklist = readWorklist(sheets);
  if (!worklist.ok) return failed(TRANSLATE_WORDS.notAWorklist(path, worklist.missing)[language]);

  const taking = takeWorklist(worklist.rows, files, (file, text) => loadProposed(folder, file, text).findings);
  console.log(describeTaking(taking, language));
  if (taking.writes.length > 0) {
    const { ask, shownOnly, nothingWritten, wrote } = TRANSLATE_WORDS;
    const consent = await askToWrite(ask(taking.changes.length, taking.fits.length)[language], yes);
    if (consent !== 'yes') console.log({ unasked: shownOnly, no: nothingWritten }[consent][language]);
    else {
      const changed = changedFile(folder, files);
      if (changed !== undefined) return failed(changedMeanwhile(changed)[language]);
      for (const { file, text } of taking.writes) {
        writeContent(folder, file, text);
        console.log(wrote(file)[language]);
      }
    }
  }
  return taking.refusals.length === 0;
}

/** A content file that somebody has saved since it was read, while the question stood on the terminal. */
function changedFile(folder: string, files: readonly TranslatableFile[]): string | undefined {
  const changed = files.find(({ loaded: { file, text } }) => {
    const now = readText(folder, file);
    return !now.ok || now.text !== text;
  });
  return changed?.loaded.file;
}

function failed(message: string): false {
  console.error(message);
  return false;
}
