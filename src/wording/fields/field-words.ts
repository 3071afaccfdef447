import type { z } from 'zod';

/** What an editor reads about a field while typing: both languages, as peers. */
export interface FieldWords {
  readonly zh: string;
  readonly en: string;
  /** Values as they may be typed; a field without any shows those of the kind of value that it takes. */
  readonly examples?: readonly Example[];
}

/** A value as YAML would hold it. */
export type Example = string | readonly Example[] | { readonly [key: string]: Example };

type KeysOf<Typed> = Typed extends unknown ? keyof Typed & string : never;

/**
 * The words of every key that a schema takes, of each kind where it has several: a key of the model without words,
 * or words without a key, do not compile.
 */
export type FieldsOf<Schema extends z.ZodType> = { readonly [Key in KeysOf<z.input<Schema>>]: FieldWords };

/** The words of every choice that a field offers. */
export type OptionsOf<Choice extends string> = { readonly [Each in Choice]: FieldWords };
