import type { Language } from '../../model/language.ts';

/** A stretch of text in one language, for the `lang` attribute. */
export interface ScriptRun {
  readonly text: string;
  readonly language: Language;
}

/**
 * Splits an English text at the Chinese within it, so that fonts, quotes and voices follow (WCAG 2.2, 3.1.2).
 * Latin letters and digits within Chinese stay: names, codes and abbreviations are read as part of the Chinese.
 */
export function scriptRuns(text: string, language: Language): readonly ScriptRun[] {
  if (language === 'zh') return [{ text, language }];
  return text
    .split(
      /([\p{Script=Han}《》〈〉「」、，。：；！？…—·“”]*\p{Script=Han}[\p{Script=Han}《》〈〉「」、，。：；！？·]*)/u,
    )
    .filter((part) => part !== '')
    .map((part) => ({ text: part, language: /\p{Script=Han}/u.test(part) ? 'zh' : 'en' }));
}
