import type { TranslatableFile } from '../../load/translatable.ts';
import { writeContent } from '../../load/write-content.ts';
import type { Language } from '../../model/language.ts';
import { recordTranslations } from '../../workbench/translation/record.ts';
import { askToWrite } from '../ask.ts';
import { listedTexts } from './record.ts';
import { TRANSLATE_WORDS } from './words.ts';

/** Lists the stale English of some files and records it as still fitting: at once, or after a yes on the terminal. */
export async function accept(
  folder: string,
  files: readonly TranslatableFile[],
  atOnce: boolean,
  language: Language,
): Promise<void> {
  const { added, total, stale, writes } = recordTranslations(files, true);
  const { acceptedStale, acceptStale, askAccept, shownOnly, nothingWritten, recorded, wrote } = TRANSLATE_WORDS;
  if (stale.length > 0) {
    console.log((atOnce ? acceptedStale : acceptStale)(stale.length)[language]);
    console.log(listedTexts(stale, language));
    const consent = await askToWrite(askAccept(stale.length)[language], atOnce);
    if (consent !== 'yes') return console.log({ unasked: shownOnly, no: nothingWritten }[consent][language]);
  }
  for (const { file, text } of writes) writeContent(folder, file, text);
  console.log(
    [recorded(added + stale.length, total), ...writes.map(({ file }) => wrote(file))]
      .map((said) => said[language])
      .join('\n'),
  );
}
