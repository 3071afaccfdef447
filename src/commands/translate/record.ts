import type { TranslatableFile } from '../../load/translatable.ts';
import { writeContent } from '../../load/write-content.ts';
import type { Language } from '../../model/language.ts';
import { writeTextPlace } from '../../wording/text-place.ts';
import { recordTranslations, type TextInFile } from '../../workbench/translation/record.ts';
import { TRANSLATE_WORDS } from './words.ts';

/** Records the pairs of some files in their ledgers; stale English only with `acceptStale`. Returns what is printed. */
export function record(
  folder: string,
  files: readonly TranslatableFile[],
  acceptStale: boolean,
  language: Language,
): string {
  const { added, total, stale, writes } = recordTranslations(files, acceptStale);
  for (const { file, text } of writes) writeContent(folder, file, text);
  const { recorded, acceptedStale, leftStale, wrote } = TRANSLATE_WORDS;
  return [
    ...(stale.length === 0 ? [] : [(acceptStale ? acceptedStale : leftStale)(stale.length)[language]]),
    ...stale.map((text) => listed(text, language)),
    recorded(added + (acceptStale ? stale.length : 0), total)[language],
    ...writes.map(({ file }) => wrote(file)[language]),
  ].join('\n');
}

/** A text with both languages, so that whoever accepts it sees what was accepted. */
function listed({ file, placed }: TextInFile, language: Language): string {
  const { path, text } = placed;
  return `  ${file.loaded.file}  ${writeTextPlace(path, language)}\n    ${text.zh}\n    ${text.en ?? ''}`;
}
