import type { Language } from '../../model/language.ts';

/** What an editor reads about a finding, in both languages: the cause and what to type instead, without the place. */
export type Sentence = Readonly<Record<Language, string>>;

/** A sentence for every cause of a union; the compiler asks for each of them. */
export type Sentences<Cause extends { readonly code: string }> = {
  readonly [Code in Cause['code']]: (cause: Extract<Cause, { readonly code: Code }>) => Sentence;
};
