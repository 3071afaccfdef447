import type { Language } from './language.ts';

/**
 * A text as the editor wrote it. `en` is absent while it waits for a translator: pages then show the
 * Chinese, marked as such, and never claim a translation that does not exist.
 */
export interface Text {
  readonly zh: string;
  readonly en?: string | undefined;
}

/** What marks a text that is still to be written, in each language; a draft may hold it, a published report may not. */
export const TO_WRITE: Readonly<Record<Language, string>> = { zh: '【待写】', en: '(to be written)' };

/** The text in a language and the language it is really in, which differ where the translation is missing. */
export function textIn(text: Text, language: Language): { readonly text: string; readonly language: Language } {
  if (language === 'en' && text.en !== undefined) return { text: text.en, language: 'en' };
  return { text: text.zh, language: 'zh' };
}
