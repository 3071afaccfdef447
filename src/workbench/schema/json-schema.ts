import { z } from 'zod';
import type { FieldWords } from '../../wording/fields/field-words.ts';
import { VALUE_WORDS } from '../../wording/fields/kinds.ts';
import { bothLanguages, described } from './both-languages.ts';
import type { Definition } from './definitions.ts';
import { VALUE_FORMS } from './value-forms.ts';

type Keywords = z.core.JSONSchema.BaseSchema;
type Json = z.core.JSONSchema._JSONSchema;

/**
 * A schema of the model as JSON Schema of draft 7, the one that the YAML extension of VS Code knows best: what may be
 * typed, with the words of every key in both languages. It never refuses what the model accepts; what needs more than
 * the shape of a file to be judged stays with `check`.
 */
export function jsonSchemaOf(schema: z.ZodType, title: string, definitions: readonly Definition[]): Keywords {
  const names = z.registry<{ readonly id: string }>();
  for (const { name, schema: named } of [...VALUE_FORMS, ...definitions]) names.add(named, { id: name });
  const made = z.toJSONSchema(schema, { io: 'input', target: 'draft-7', metadata: names });
  const { $schema, definitions: _, ...root } = made;
  const worded = Object.entries(definitionsIn.parse(made)).map(([name, definition]): [string, Keywords] => {
    const form = VALUE_FORMS.find((one) => one.name === name);
    const words = definitions.find((one) => one.name === name);
    const finished = asTyped(definition);
    if (form !== undefined) return [name, { ...finished, ...form.keywords }];
    return [name, words === undefined ? finished : withWords(finished, words)];
  });
  return { $schema, title, ...asTyped(root), definitions: Object.fromEntries(worded) };
}

/** The definitions of draft 7, which zod writes and does not give a type. */
const definitionsIn = z
  .object({ definitions: z.record(z.string(), z.custom<Keywords>()).default({}) })
  .transform(({ definitions }) => definitions);

/**
 * What zod says, as it holds for a file that an editor's program reads. An unquoted `18` or `true` is no text to that
 * program, though all is text to us. What a key left out stands for is not to be typed by completion, and the forms of
 * values are described in value-forms.ts.
 */
function asTyped(json: Keywords): Keywords {
  const {
    default: _,
    format: __,
    const: only,
    allOf,
    properties,
    items,
    additionalProperties,
    propertyNames,
    oneOf,
    anyOf,
    ...rest
  } = json;
  const [inner, ...others] = allOf ?? [];
  return {
    ...(inner !== undefined && others.length === 0 ? asTyped(inner) : {}),
    ...rest,
    // One choice is a choice too: of a constant the program would say only that it is not that.
    ...(only === undefined ? {} : { enum: [only] }),
    ...(rest.type === 'string' && rest.enum === undefined && only === undefined
      ? { type: ['string', 'number', 'boolean'] }
      : {}),
    ...(properties === undefined ? {} : { properties: mapValues(properties, nested) }),
    ...(items === undefined ? {} : { items: Array.isArray(items) ? items.map(nested) : nested(items) }),
    ...(additionalProperties === undefined ? {} : { additionalProperties: nested(additionalProperties) }),
    ...(propertyNames === undefined ? {} : { propertyNames: nested(propertyNames) }),
    ...(oneOf === undefined ? {} : { oneOf: oneOf.map(asTyped) }),
    ...(anyOf === undefined ? {} : { anyOf: anyOf.map(asTyped) }),
  };
}

function nested(json: Json): Json {
  return typeof json === 'boolean' ? json : asTyped(json);
}

function withWords(json: Keywords, { about, fields, options, refusals = {} }: Definition): Keywords {
  if (json.properties === undefined) return json;
  const properties = Object.entries(json.properties).map(([key, value]) => {
    const words = fields[key];
    if (typeof value === 'boolean' || words === undefined) return [key, value];
    const refusal = refusals[key];
    const worded = {
      ...value,
      ...described({ ...words, examples: words.examples ?? examplesOf(value) }),
      ...choices(value, options[key] ?? {}),
    };
    return [key, refusal === undefined ? worded : { ...worded, errorMessage: bothLanguages(refusal) }];
  });
  return { ...json, ...(about === undefined ? {} : described(about)), properties: Object.fromEntries(properties) };
}

/** The examples of the kind of value that a key takes, for keys that have none of their own. */
function examplesOf({ $ref = '' }: Keywords): FieldWords['examples'] {
  const kinds: Readonly<Record<string, FieldWords>> = VALUE_WORDS;
  return kinds[$ref.replace('#/definitions/', '')]?.examples;
}

/** The choices of a key with what each means, in the order of the choices. */
function choices(json: Keywords, words: Readonly<Record<string, FieldWords>>): Keywords {
  const values = json.enum ?? [];
  if (values.length === 0) return {};
  return {
    enumDescriptions: values.map((value) => {
      const choice = words[String(value)];
      return choice === undefined ? '' : `${choice.zh} · ${choice.en}`;
    }),
  };
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, map: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
