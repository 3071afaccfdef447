import type { TranslatableFile } from '../../load/translatable.ts';
import { writeContent } from '../../load/write-content.ts';
import type { Language } from '../../model/language.ts';
import { writeTextPlace } from '../../wording/text-place.ts';
import { recordTranslations, type TextInFile } from '../../workbench/translation/record.ts';
import { TRANSLATE_WORDS } from './words.ts';

/** Records the pairs of some files in their ledgers, all but stale English. Returns what is printed. */
export function record(folder: string, files: readonly TranslatableFile[], language: Language): string {
  const { added, total, stale, writes } = recordTranslations(files, false);
  for (const { file, text } of writes) writeContent(folder, file, text);
  const { recorded, leftStale, wrote } = TRANSLATE_WORDS;
  return [
    ...(stale.length === 0 ? [] : [leftStale(stale.length)[language], listedTexts(stale, language)]),
    recorded(added, total)[language],
    ...writes.map(({ file }) => wrote(file)[language]),
  ].join('\n');
}

/** Texts with both languages, so that whoever accepts them sees what is accepted. */
export function listedTexts(texts: readonly TextInFile[], language: Language): string {
  return texts
    .map(({ file, placed: { path, text } }) =>
      [`  ${file.loaded.file}  ${writeTextPlace(path, language)}`, `    ${text.zh}`, `    ${text.en ?? ''}`].join('\n'),
    )
    .join('\n');
}
