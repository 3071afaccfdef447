import { z } from 'zod';
import type { FieldWords } from '../../wording/fields/field-words.ts';
import { bothLanguages } from './both-languages.ts';
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
 * What zod says, as it holds for a file that an editor's program reads: an unquoted `18` or `true` is no text to that
 * program, though all is text to us, and what a key left out stands for is not to be typed by completion.
 */
function asTyped(json: Keywords): Keywords {
  const { default: _, allOf, properties, items, additionalProperties, propertyNames, oneOf, anyOf, ...rest } = json;
  const [only, ...others] = allOf ?? [];
  return {
    ...(only !== undefined && others.length === 0 ? asTyped(only) : {}),
    ...rest,
    ...(rest.type === 'string' && rest.enum === undefined && rest.const === undefined
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

function withWords(json: Keywords, { about, fields, options }: Definition): Keywords {
  if (json.properties === undefined) return json;
  const properties = Object.entries(json.properties).map(([key, value]) => {
    const words = fields[key];
    if (typeof value === 'boolean' || words === undefined) return [key, value];
    return [key, { ...value, ...described(words), ...choices(value, options[key] ?? {}) }];
  });
  return { ...json, ...(about === undefined ? {} : described(about)), properties: Object.fromEntries(properties) };
}

function described(words: FieldWords): Keywords {
  return {
    description: bothLanguages(words),
    ...(words.examples === undefined ? {} : { examples: [...words.examples] }),
  };
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
