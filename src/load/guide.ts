import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../model/language.ts';

/** A chapter of the editors' guide: a file NUMBER-NAME.LANGUAGE.md for each language. */
export interface GuideChapter {
  /** What its address has: `install`. */
  readonly name: string;
  /** Of the file without the language: `1-install`. */
  readonly file: string;
}

/**
 * The chapters of the editors' guide that exist in both languages, in the order of their numbers; none where an office
 * has removed content/guide, as it may. A chapter in one language only is left out: the guide leads through both alike.
 */
export function guideChapters(folder: string): readonly GuideChapter[] {
  const names = filesIn(join(folder, 'guide'));
  const inBoth = (file: string) => LANGUAGES.every((language) => names.includes(`${file}.${language}.md`));
  return names
    .map((name) => /^(?<file>\d+-(?<name>[a-z0-9-]+))\.zh\.md$/.exec(name)?.groups)
    .filter((groups) => groups !== undefined)
    .map(({ file = '', name = '' }) => ({ file, name }))
    .filter(({ file }) => inBoth(file))
    .sort((one, other) => Number.parseInt(one.file, 10) - Number.parseInt(other.file, 10));
}

/** The id that Astro gives to a chapter's file in a language. */
export function chapterEntry({ file }: GuideChapter, language: Language): string {
  return `${file}.${language}`;
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
