import type { Language } from '../model/language.ts';
import type { Sentence } from '../wording/findings/sentence.ts';

/** Says why a command did not do what was asked of it, and has it end with exit status 1. */
export function stop(why: Sentence, language: Language): void {
  console.error(why[language]);
  process.exitCode = 1;
}
