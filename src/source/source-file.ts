import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { type FileCause, type SourceFinding, severityOf } from './cause.ts';
import { type DecodeCause, decode, type Encoding, LARGEST_FILE } from './decode.ts';
import type { Node } from './node.ts';
import { parseYaml } from './yaml.ts';

/** A content file, read as far as it could be. */
export interface SourceFile {
  /** Path relative to the content folder, with forward slashes: what messages show. */
  readonly file: string;
  /** The decoded text, to which all spans refer; empty if the file could not be read. */
  readonly text: string;
  /** Undefined where the file could not be read, or a mistake leaves it open what it says. */
  readonly node: Node | undefined;
  readonly findings: readonly SourceFinding[];
}

/** A file's text, or why there is none. */
export type TextReading =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding }
  | { readonly ok: false; readonly cause: FileCause | DecodeCause };

/**
 * Reads a content file: the one place that does. `root` is the content folder, `path` the file inside it. A path or
 * a link that leads out of the folder is refused, since content may come from people who must not read the rest of
 * the machine. Never throws for anything that is wrong with the file.
 *
 * It reads synchronously: a page needs its own small file and nothing else meanwhile, and a promise for each of
 * forty thousand files costs more than it saves.
 */
export function readSource(root: string, path: string): SourceFile {
  const file = path.split(sep).join('/');
  const decoded = readText(root, path);
  if (!decoded.ok) return unread(file, decoded.cause);

  const { text, encoding } = decoded;
  const { node, findings } = parseYaml(text, file);
  if (encoding === 'utf-8' || encoding === 'utf-8-bom') return { file, text, node, findings };
  const cause = encoding === 'gb18030' ? 'gbk-file' : 'utf16-file';
  return { file, text, node, findings: [wholeFile(file, { code: cause }), ...findings] };
}

/** The text of a file in the content folder, or why it was not read; what `readSource` says of paths holds here too. */
export function readText(root: string, path: string): TextReading {
  const found = locate(root, path);
  if (typeof found !== 'string') return { ok: false, cause: found };
  const bytes = attempt(() => readFileSync(found));
  if (!bytes.ok) return { ok: false, cause: { code: 'unreadable-file', reason: bytes.reason } };
  return decode(bytes.value);
}

/** The real path of a file in the folder, or why it is not read: what may be read, and nothing else may be written. */
export function locate(root: string, path: string): string | FileCause {
  if (isAbsolute(path) || path.split(/[\\/]/).includes('..')) return { code: 'outside-content' };
  const real = attempt(() => realpathSync(join(root, path)));
  if (!real.ok)
    return real.reason === 'ENOENT' ? missing(root, path) : { code: 'unreadable-file', reason: real.reason };
  const fromRoot = attempt(() => relative(realpathSync(root), real.value));
  if (!fromRoot.ok || isAbsolute(fromRoot.value) || fromRoot.value.split(sep)[0] === '..')
    return { code: 'outside-content' };
  const stats = attempt(() => statSync(real.value));
  if (!stats.ok) return { code: 'unreadable-file', reason: stats.reason };
  if (!stats.value.isFile())
    return { code: 'unreadable-file', reason: stats.value.isDirectory() ? 'EISDIR' : 'EINVAL' };
  if (stats.value.size > LARGEST_FILE) return { code: 'too-large', bytes: stats.value.size, limit: LARGEST_FILE };
  return real.value;
}

/** Windows hides extensions, so that site.yaml.txt looks like site.yaml (editor-mistakes F4); case and .yml go wrong too. */
function missing(root: string, path: string): FileCause {
  const wanted = basename(path);
  const names = attempt(() => readdirSync(dirname(join(root, path))));
  const likely = [`${wanted}.txt`, `${wanted}.yaml`, wanted.replace(/\.yaml$/, '.yml'), wanted].map((name) =>
    name.toLowerCase(),
  );
  const found = names.ok ? names.value.toSorted().find((name) => likely.includes(name.toLowerCase())) : undefined;
  return found === undefined ? { code: 'missing-file' } : { code: 'wrong-extension', wanted, found };
}

type Attempt<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

/** Runs an operation on files; `reason` is the operating system's code for its failure. */
function attempt<T>(operation: () => T): Attempt<T> {
  try {
    return { ok: true, value: operation() };
  } catch (error) {
    return { ok: false, reason: error instanceof Error && 'code' in error ? String(error.code) : 'EIO' };
  }
}

function unread(file: string, cause: FileCause | DecodeCause): SourceFile {
  return { file, text: '', node: undefined, findings: [wholeFile(file, cause)] };
}

function wholeFile(file: string, cause: FileCause): SourceFinding {
  return { severity: severityOf(cause), file, cause };
}
