import { type DecodeCause, decode, type Encoding } from '../../source/decode.ts';
import type { MendedText } from './carry-ledger.ts';
import { type Fix, fixText } from './fix-text.ts';

/** A repair of a file as a whole: how it was saved. */
export type FileFix =
  | { readonly kind: 'encoding'; readonly before: 'GB18030' | 'UTF-16' }
  | { readonly kind: 'line-ends'; readonly after: LineEnd };

export type LineEnd = '\n' | '\r\n' | '\r';

/** A file after all repairs, or why it is not touched. */
export type FixedFile =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      /** The text before, with LF line ends: what the places of the repairs refer to. */
      readonly text: string;
      readonly fileFixes: readonly FileFix[];
      readonly fixes: readonly Fix[];
      readonly texts: readonly MendedText[];
    }
  /** Damaged bytes are lost for good when the file is written again, and a person may still know what they were. */
  | { readonly ok: false; readonly cause: DecodeCause | { readonly code: 'damaged' } };

/**
 * Mends a content file: its encoding, line ends that are of several kinds, and what `fixText` mends. A byte-order mark
 * at the start, and line ends of one kind, stay. Without repairs the bytes are the same.
 */
export function fixFile(bytes: Uint8Array): FixedFile {
  const decoded = decode(bytes);
  if (!decoded.ok) return { ok: false, cause: decoded.cause };
  const { text, encoding } = decoded;
  const raw = rawText(bytes, encoding);
  if (raw === undefined) return { ok: false, cause: { code: 'damaged' } };
  const { lineEnd, isMixed } = lineEndsOf(raw);
  const fixed = fixText(text);
  const fileFixes: readonly FileFix[] = [
    ...(encoding === 'utf-8' || encoding === 'utf-8-bom'
      ? []
      : [{ kind: 'encoding', before: encoding === 'gb18030' ? 'GB18030' : 'UTF-16' } as const]),
    ...(isMixed ? [{ kind: 'line-ends', after: lineEnd } as const] : []),
  ];
  if (fileFixes.length === 0 && fixed.fixes.length === 0)
    return { ok: true, bytes, text, fileFixes, fixes: [], texts: [] };
  const mark = encoding === 'utf-8-bom' ? '\uFEFF' : '';
  const written = new TextEncoder().encode(mark + fixed.text.replaceAll('\n', lineEnd));
  return { ok: true, bytes: written, text, fileFixes, fixes: fixed.fixes, texts: fixed.texts };
}

/** The text with the line ends as they are; undefined where bytes are no characters of the encoding. */
function rawText(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding === 'utf-8-bom' ? 'utf-8' : encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The line end that most lines have; CRLF where two kinds are equal, as editors on Windows need it. */
function lineEndsOf(raw: string): { readonly lineEnd: LineEnd; readonly isMixed: boolean } {
  const counts = new Map<LineEnd, number>();
  for (const [found] of raw.matchAll(/\r\n|\r|\n/g)) {
    const lineEnd: LineEnd = found === '\r\n' || found === '\r' ? found : '\n';
    counts.set(lineEnd, (counts.get(lineEnd) ?? 0) + 1);
  }
  const order: readonly LineEnd[] = ['\r\n', '\n', '\r'];
  const [lineEnd = '\n'] = order.toSorted((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0));
  return { lineEnd: counts.size === 0 ? '\n' : lineEnd, isMixed: counts.size > 1 };
}
