/** How the bytes of a file were read; only the first two are what an editor should save. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** What a file that is no text begins with; `NUL` stands for zero bytes that no text holds. */
export type BinarySignature = 'PK' | 'D0CF11E0' | '%PDF' | '{\\rtf' | 'NUL';

/** Why bytes were not read as text. */
export type DecodeCause =
  | { readonly code: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'not-text'; readonly signature: BinarySignature }
  | { readonly code: 'unknown-encoding' };

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding }
  | { readonly ok: false; readonly cause: DecodeCause };

/**
 * The largest YAML file that is read, in bytes: 2 MiB. A full report is about 60 KB, so nothing that an editor
 * types comes near it, and every later step may take time in proportion to the file without a build hanging.
 */
export const LARGEST_FILE = 2 * 1024 * 1024;

const SIGNATURES: readonly { readonly signature: BinarySignature; readonly bytes: readonly number[] }[] = [
  { signature: 'PK', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { signature: 'D0CF11E0', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { signature: '%PDF', bytes: [0x25, 0x50, 0x44, 0x46] },
  { signature: '{\\rtf', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
];

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenientUtf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const strictGb18030 = new TextDecoder('gb18030', { fatal: true });
const strictUtf16le = new TextDecoder('utf-16le', { fatal: true });
const strictUtf16be = new TextDecoder('utf-16be', { fatal: true });

/**
 * The text of a file, without a byte-order mark and with LF line ends, so that offsets and positions are the
 * same whatever system saved it. Encodings are tried in the order BOM, UTF-8, GB18030 (conventions, section 6);
 * a file that is UTF-8 but for a few broken bytes is read as UTF-8 with U+FFFD in their place, because read as
 * GB18030 it would be nonsense that looks like text. Never throws.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > LARGEST_FILE) {
    return { ok: false, cause: { code: 'too-large', bytes: bytes.length, limit: LARGEST_FILE } };
  }
  const binary = SIGNATURES.find((candidate) => startsWith(bytes, candidate.bytes));
  if (binary !== undefined) return { ok: false, cause: { code: 'not-text', signature: binary.signature } };
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return decoded(lenientUtf8.decode(bytes.subarray(3)), 'utf-8-bom');
  if (startsWith(bytes, [0xff, 0xfe])) return decodedStrictly(strictUtf16le, bytes, 'utf-16le');
  if (startsWith(bytes, [0xfe, 0xff])) return decodedStrictly(strictUtf16be, bytes, 'utf-16be');
  if (bytes.includes(0)) return decodeWithZeros(bytes);

  const utf8 = attempt(strictUtf8, bytes);
  if (utf8 !== undefined) return decoded(utf8, 'utf-8');
  const damaged = lenientUtf8.decode(bytes);
  if (isMostlyReadable(damaged)) return decoded(damaged, 'utf-8');
  return decodedStrictly(strictGb18030, bytes, 'gb18030');
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}

/** Keys are ASCII, so UTF-16 without a mark has zeros on one side only: after each letter or before it. */
function decodeWithZeros(bytes: Uint8Array): Decoded {
  let even = 0;
  let odd = 0;
  bytes.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  const quarterOfUnits = bytes.length / 8;
  if (even === 0 && odd >= quarterOfUnits) return decodedStrictly(strictUtf16le, bytes, 'utf-16le');
  if (odd === 0 && even >= quarterOfUnits) return decodedStrictly(strictUtf16be, bytes, 'utf-16be');
  return { ok: false, cause: { code: 'not-text', signature: 'NUL' } };
}

/**
 * Whether more Chinese characters survived than were broken. In GBK read as UTF-8 hardly a pair of bytes makes a
 * character of three, which Chinese ones are.
 */
function isMostlyReadable(text: string): boolean {
  let broken = 0;
  let read = 0;
  for (const character of text) {
    if (character === '\uFFFD') broken += 1;
    else if (character > '\u07FF') read += 1;
  }
  return read > broken;
}

function attempt(decoder: TextDecoder, bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

function decodedStrictly(decoder: TextDecoder, bytes: Uint8Array, encoding: Encoding): Decoded {
  const text = attempt(decoder, bytes);
  if (text === undefined) return { ok: false, cause: { code: 'unknown-encoding' } };
  return decoded(text.replace(/^\uFEFF/, ''), encoding);
}

function decoded(text: string, encoding: Encoding): Decoded {
  return { ok: true, text: text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text, encoding };
}
