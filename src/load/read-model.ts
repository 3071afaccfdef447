import type { z } from 'zod';
import type { ModelCause } from '../model/cause.ts';
import type { Remark } from '../model/remark.ts';
import { remarksOf } from '../model/schema/remarks.ts';
import type { SourceCause } from '../source/cause.ts';
import type { Finding } from '../source/finding.ts';
import type { Node } from '../source/node.ts';
import { nodeAt, toPlain } from '../source/plain.ts';
import { readSource, type SourceFile } from '../source/source-file.ts';
import { sourceOffset } from '../source/source-offset.ts';
import type { Span } from '../source/span.ts';

/** Anything that can be found wrong with a content file. */
export type ContentFinding = Finding<SourceCause | ModelCause>;

/** A content file after reading: the value where nothing hinders it, and all that was found. */
export interface Loaded<Value> {
  readonly file: string;
  /** The decoded text, for excerpts; empty where the file could not be read. */
  readonly text: string;
  readonly value?: Value | undefined;
  readonly findings: readonly ContentFinding[];
}

/**
 * Reads a content file, holds it against a schema and checks the value: the one way in for pages, checks, cards and
 * data files. A file with an error has no value, so that nothing wrong can be published by accident.
 */
export function readModel<Value>(
  folder: string,
  path: string,
  schema: z.ZodType<Value>,
  check: (value: Value) => readonly Remark[],
): Loaded<Value> {
  return modelOf(readSource(folder, path), schema, check);
}

/** The same for a source that has been read, or that a command would write. */
export function modelOf<Value>(
  source: SourceFile,
  schema: z.ZodType<Value>,
  check: (value: Value) => readonly Remark[],
): Loaded<Value> {
  if (source.node === undefined) return { file: source.file, text: source.text, findings: source.findings };
  const node = source.node;
  const plain = toPlain(node);
  const result = schema.safeParse(plain);
  const remarks = result.success ? check(result.data) : remarksOf(schema, plain, result.error.issues);
  const findings = [...source.findings, ...remarks.map((remark) => located(remark, source, node))];
  const sound = result.success && !findings.some((finding) => finding.severity === 'error');
  return { file: source.file, text: source.text, value: sound ? result.data : undefined, findings };
}

/** What a further check finds in a file that has been read before, at its place. */
export function findingsAt(folder: string, path: string, remarks: readonly Remark[]): readonly ContentFinding[] {
  const source = readSource(folder, path);
  const { node } = source;
  return node === undefined ? [] : remarks.map((remark) => located(remark, source, node));
}

function located(
  { severity, path, offset, atKey, file, cause }: Remark,
  source: SourceFile,
  node: Node,
): ContentFinding {
  if (file !== undefined) return { severity, file, cause };
  const { node: at, keySpan } = nodeAt(node, path);
  const span = atKey === true ? (keySpan ?? at.span) : pointIn(at, offset, source.text);
  return { severity, file: source.file, span, ...(atKey === true ? {} : { value: at.span }), cause };
}

/** The character of a text that a remark means, or all of what stands there. */
function pointIn(node: Node, offset: number | undefined, source: string): Span {
  if (offset === undefined || node.kind !== 'text') return node.span;
  const start = sourceOffset(source, node, offset);
  const width = (source.codePointAt(start) ?? 0) > 0xffff ? 2 : 1;
  return { start, end: Math.min(start + width, node.span.end) };
}
