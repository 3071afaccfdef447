import type { Language } from '../../model/language.ts';

/** A few words in both languages. */
export type Words = Readonly<Record<Language, string>>;

/** Both languages beside each other, as titles of columns and sheets have them: 数量 / Amount. */
export function sideBySide({ zh, en }: Words): string {
  return zh === en ? zh : `${zh} / ${en}`;
}

/** Whether a title that was read means these words: both of them, or either alone. */
export function isTitle(title: string, words: Words): boolean {
  const read = title.trim().toLowerCase();
  return [sideBySide(words), words.zh, words.en].some((known) => known.toLowerCase() === read);
}
