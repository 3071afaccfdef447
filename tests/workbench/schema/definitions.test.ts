import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { chartKindsWords } from '../../../src/commands/chart-kinds-words.ts';
import { toPlain } from '../../../src/source/plain.ts';
import { writeYaml } from '../../../src/source/revision/write-yaml.ts';
import { parseYaml } from '../../../src/source/yaml.ts';
import { chartDefinitions } from '../../../src/workbench/schema/chart-definitions.ts';
import { CONTENT_KINDS } from '../../../src/workbench/schema/content-schemas.ts';
import { DEFINITIONS } from '../../../src/workbench/schema/definitions.ts';
import { type DefinitionJson, schemaOf } from './validate.ts';

const definitions = [...DEFINITIONS, ...chartDefinitions(chartKindsWords())].filter(({ name }) => name !== 'chart');

const made: Readonly<Record<string, DefinitionJson>> = Object.assign(
  {},
  ...CONTENT_KINDS.map((kind) => schemaOf(kind).definitions),
);

/** The map of the model behind its defaults and transformations. */
function shapeOf(schema: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> {
  if (schema instanceof z.ZodPipe) return shapeOf(schema.in);
  return schema instanceof z.ZodObject ? schema.shape : {};
}

describe.each(definitions)('$name', ({ name, schema, fields, options }) => {
  const shape = shapeOf(schema);
  const properties = made[name]?.properties ?? {};

  test('has in JSON Schema the keys that the model has, and no others may be typed', () => {
    expect(Object.keys(properties).sort()).toEqual(Object.keys(shape).sort());
    expect(made[name]?.additionalProperties).toBe(false);
  });

  test('says in both languages what each key is, with an example', () => {
    for (const [key, { description = '', markdownDescription = '' }] of Object.entries(properties)) {
      const [zh = '', en = ''] = description.split('\n');
      expect(zh, `${name}.${key}`).toMatch(/\p{Script=Han}/u);
      expect(en.replace(/[余超过近约元吨平方米其中]/gu, ''), `${name}.${key}`).toMatch(/^[^\p{Script=Han}]+$/u);
      expect(markdownDescription, `${name}.${key}`).toMatch(/```yaml\n.+\n```$/s);
    }
  });

  test('gives examples that may be typed as they stand', () => {
    const refused = Object.entries(fields).flatMap(([key, { examples = [] }]) =>
      examples.filter((example) => {
        const { node } = parseYaml(`${writeYaml({ [key]: example })}`, 'example.yaml');
        const typed = node === undefined ? {} : z.record(z.string(), z.unknown()).parse(toPlain(node));
        return !z.safeParse(shape[key] ?? z.never(), typed[key]).success;
      }),
    );
    expect(refused).toEqual([]);
  });

  test('says of each choice what it means', () => {
    for (const [key, words] of Object.entries(options)) {
      const choice = z.toJSONSchema(shape[key] ?? z.never(), { io: 'input' });
      expect(Object.keys(words)).toEqual(choice.enum ?? [choice.const]);
    }
  });
});
