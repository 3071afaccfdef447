import { z } from 'zod';
import type { ModelCause } from '../cause.ts';
import { isModelCause } from '../cause.ts';
import { nearest } from '../nearest.ts';
import type { Path, Remark } from '../remark.ts';

import { listOfIds } from './list-of-ids.ts';

type Issue = z.core.$ZodIssue;

/** Turns what zod found into remarks in the model's own terms: cause and path, no sentences. */
export function remarksOf(schema: z.ZodType, input: unknown, issues: readonly Issue[]): readonly Remark[] {
  const remarks = issues.flatMap((issue) => remarksOfIssue(schema, input, issue, []));
  // What is refused is never refused in silence, whatever issue zod may come to know.
  if (remarks.length === 0) return [{ severity: 'error', path: [], cause: { code: 'bad-form', key: '', found: '' } }];
  // A misspelt key is one mistake, not two: the key that it was meant to be is not missing as well.
  const meant = new Set(
    remarks.flatMap(({ path, cause }) =>
      cause.code === 'unknown-key' && cause.near !== undefined ? [within(path.slice(0, -1), cause.near)] : [],
    ),
  );
  return remarks.filter(({ path, cause }) => cause.code !== 'missing-key' || !meant.has(within(path, cause.key)));
}

function within(path: Path, key: string): string {
  return JSON.stringify([...path, key]);
}

function remarksOfIssue(schema: z.ZodType, input: unknown, issue: Issue, base: Path): readonly Remark[] {
  const path = [...base, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
  const remark = (cause: ModelCause, atKey = false): Remark => ({ severity: 'error', path, atKey, cause });
  const found = valueAt(input, path);
  const key = String(path.at(-1) ?? '');
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((unknown) => {
        const known = keysAt(schema, path, input);
        const below = keyBelow(schema, path, input, unknown);
        const near = below === undefined ? nearest(unknown, known) : undefined;
        const cause: ModelCause = { code: 'unknown-key', key: unknown, near, known, below };
        return { severity: 'error', path: [...path, unknown], atKey: true, cause };
      });
    case 'invalid_type':
      if (found === undefined) {
        return [{ severity: 'error', path: path.slice(0, -1), atKey: true, cause: { code: 'missing-key', key } }];
      }
      if (found === null) return [remark({ code: 'empty-value', key })];
      if (issue.expected === 'array' && typeof found === 'string')
        return [remark({ code: 'scalar-for-list', key, found, corrected: listOfIds(found) })];
      if (typeof found === 'string' && isPair(schemaAt(schema, path, input)))
        return [remark({ code: 'text-for-pair', key, found })];
      return [remark({ code: 'wrong-kind', expected: kindNamed(issue.expected), found: kindOf(found) })];
    case 'invalid_value':
      if (found === undefined) {
        return [{ severity: 'error', path: path.slice(0, -1), atKey: true, cause: { code: 'missing-key', key } }];
      }
      return [remark(notAnOption(found, issue.values.map(String)))];
    case 'invalid_union':
      return remarksOfUnion(schema, input, issue, path, found);
    case 'invalid_key':
      return issue.issues.flatMap((inner) =>
        remarksOfIssue(schema, input, inner, path).map((r) => ({ ...r, path, atKey: true })),
      );
    case 'too_small':
      if (found === null || found === '') return [remark({ code: 'empty-value', key })];
      return [remark({ code: 'too-few', key, least: Number(issue.minimum) })];
    case 'custom': {
      const cause: unknown = issue.params?.cause;
      if (!isModelCause(cause)) return [remark({ code: 'bad-form', key, found: String(found) })];
      if (cause.code === 'bad-id') return [remark({ ...cause, near: figureNamed(input, cause.found) })];
      return [{ ...remark(cause), offset: 'offset' in cause ? cause.offset : undefined }];
    }
    default:
      return [remark({ code: 'bad-form', key, found: String(found) })];
  }
}

/** Whether a schema is that of a text in both languages. */
function isPair(schema: z.core.$ZodType | undefined): boolean {
  return schema instanceof z.ZodObject && 'zh' in schema.shape && 'en' in schema.shape;
}

/** The id of the figure whose Chinese or English name was typed where an id belongs. */
function figureNamed(input: unknown, name: string): string | undefined {
  const figures = valueAt(input, ['figures']);
  if (typeof figures !== 'object' || figures === null) return undefined;
  return Object.keys(figures).find((id) =>
    ['zh', 'en'].some((language) => valueAt(figures, [id, 'label', language]) === name),
  );
}

/** The key of the same map below which an unknown one belongs: `icp` under `official`. */
function keyBelow(schema: z.ZodType, path: Path, input: unknown, key: string): string | undefined {
  const at = schemaAt(schema, path, input);
  if (!(at instanceof z.ZodObject)) return undefined;
  return Object.entries(at.shape).find(([, inner]) => {
    const bare = unwrap(inner);
    return bare instanceof z.ZodObject && !isPair(bare) && key in bare.shape;
  })?.[0];
}

/** Of a union's branches, the one that fits the kind of value that was typed speaks. */
function remarksOfUnion(
  schema: z.ZodType,
  input: unknown,
  issue: z.core.$ZodIssueInvalidUnion,
  path: Path,
  found: unknown,
): readonly Remark[] {
  const fitting = issue.errors.find((branch) => branch.every((inner) => !(inner.path.length === 0 && isMisfit(inner))));
  if (fitting !== undefined && fitting.length > 0) {
    return fitting.flatMap((inner) => remarksOfIssue(schema, input, inner, path));
  }
  const first = issue.errors[0]?.[0];
  if (first !== undefined) return remarksOfIssue(schema, input, first, path);
  // A union told apart by a key has no branches to report: it points at the key, which names none of them.
  const key = String(path.at(-1) ?? '');
  if (found === undefined) {
    return [{ severity: 'error', path: path.slice(0, -1), cause: { code: 'missing-key', key } }];
  }
  return [{ severity: 'error', path, cause: notAnOption(found, optionsAt(schema, path.slice(0, -1), input)) }];
}

function isMisfit(issue: Issue): boolean {
  return issue.code === 'invalid_type' || issue.code === 'invalid_value';
}

function notAnOption(found: unknown, options: readonly string[]): ModelCause {
  const typed = typeof found === 'string' ? found : '';
  return { code: 'not-an-option', found: typed, near: nearest(typed, options), options };
}

function kindOf(value: unknown): 'text' | 'list' | 'map' {
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' ? 'map' : 'text';
}

function kindNamed(expected: string): 'text' | 'list' | 'map' {
  if (expected === 'array') return 'list';
  return expected === 'object' || expected === 'record' ? 'map' : 'text';
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((within, step) => {
    if (typeof within !== 'object' || within === null) return undefined;
    return Object.entries(within).find(([key]) => key === String(step))?.[1];
  }, value);
}

/** The schema that a value at a path is held against: optional, default and transform wrappers taken off. */
function schemaAt(schema: z.core.$ZodType, path: Path, input: unknown): z.core.$ZodType | undefined {
  const bare = unwrap(schema);
  const [step, ...rest] = path;
  if (step === undefined) return bare;
  const within = valueAt(input, [step]);
  if (bare instanceof z.ZodObject) {
    const next: z.core.$ZodType | undefined = bare.shape[String(step)];
    return next === undefined ? undefined : schemaAt(next, rest, within);
  }
  if (bare instanceof z.ZodArray) return schemaAt(bare.element, rest, within);
  if (bare instanceof z.ZodRecord) return schemaAt(bare.valueType, rest, within);
  if (bare instanceof z.ZodUnion) {
    for (const option of bare.options) {
      const found = schemaAt(option, path, input);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return unwrap(schema.unwrap());
  }
  if (schema instanceof z.ZodPipe) return unwrap(schema.in);
  return schema;
}

function keysAt(schema: z.ZodType, path: Path, input: unknown): readonly string[] {
  const at = schemaAt(schema, path, input);
  if (at instanceof z.ZodObject) return Object.keys(at.shape);
  if (!(at instanceof z.ZodUnion)) return [];
  const kind = valueAt(input, [...path, 'kind']);
  const shapes = at.options.map(unwrap).flatMap((option) => (option instanceof z.ZodObject ? [option.shape] : []));
  const fitting = shapes.filter((shape) => shape.kind === undefined || shape.kind.safeParse(kind).success);
  return fitting.flatMap((shape) => Object.keys(shape));
}

/** The values that tell the branches of a discriminated union apart. */
function optionsAt(schema: z.ZodType, path: Path, input: unknown): readonly string[] {
  const at = schemaAt(schema, path, input);
  if (!(at instanceof z.ZodDiscriminatedUnion)) return [];
  return at.options.flatMap((option) => {
    const kind = option instanceof z.ZodObject ? option.shape.kind : undefined;
    return kind instanceof z.ZodLiteral ? [...kind.values].map(String) : [];
  });
}
