import { Ajv, type ValidateFunction } from 'ajv';
import { chartKindsWords } from '../../../src/commands/chart-kinds-words.ts';
import { type ContentKind, schemaFile, schemaTexts } from '../../../src/workbench/schema/content-schemas.ts';

const texts = schemaTexts(chartKindsWords());

/** The schema of a kind of content file, as it stands in its file. */
export function schemaOf(kind: ContentKind): { readonly definitions: Readonly<Record<string, DefinitionJson>> } {
  return JSON.parse(texts.get(schemaFile(kind)) ?? '');
}

/** What these tests look at in a definition. */
export interface DefinitionJson {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<
    Record<string, { readonly description?: string; readonly markdownDescription?: string }>
  >;
  readonly additionalProperties?: unknown;
}

/** Holds a value against a kind's schema, as a validator that knows nothing of this project does. */
export function validator(kind: ContentKind): ValidateFunction {
  // Not strict: descriptions for editors' programs are no keywords of the standard.
  return new Ajv({ strict: false, allErrors: true }).compile(schemaOf(kind));
}

/** Holds a value against one definition of a kind's schema. */
export function definitionValidator(kind: ContentKind, name: string): ValidateFunction {
  const { definitions } = schemaOf(kind);
  return new Ajv({ strict: false }).compile({ $ref: `#/definitions/${name}`, definitions });
}
