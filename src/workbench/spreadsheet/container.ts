import type { WorkbookCause } from '../../source/table-cause.ts';
import { archiveParts } from './archive.ts';

/** The largest workbook that is read, in bytes: 8 MiB. A report with all its texts makes about 60 KB. */
export const LARGEST_WORKBOOK = 8 * 1024 * 1024;

/** The most that the parts of a workbook may unpack to together, in bytes: 32 MiB, read in about two seconds. */
export const LARGEST_UNPACKED = 32 * 1024 * 1024;

/**
 * Why the bytes cannot be a workbook to be read, or undefined where they may be: the size, what Office saves in its old
 * container, what else is a ZIP archive, and how much the parts would unpack to. Looks at directories only and unpacks
 * nothing; that no part unpacks to more than it declares is seen to by the reader of the archive.
 */
export function containerMistake(bytes: Uint8Array): WorkbookCause | undefined {
  if (bytes.length > LARGEST_WORKBOOK) {
    return { code: 'workbook-too-large', bytes: bytes.length, limit: LARGEST_WORKBOOK };
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return oldContainer(bytes);
  if (!startsWith(bytes, [0x50, 0x4b])) return { code: 'workbook-not-a-workbook' };
  const parts = archiveParts(bytes);
  if (parts === undefined) return { code: 'workbook-broken' };
  if (parts.some(({ name }) => name.startsWith('word/') || name.startsWith('ppt/'))) {
    return { code: 'workbook-is-document' };
  }
  if (!parts.some(({ name }) => name === '[Content_Types].xml')) return { code: 'workbook-not-a-workbook' };
  const unpacked = parts.reduce((sum, part) => sum + part.unpacked, 0);
  if (unpacked > LARGEST_UNPACKED || parts.some(({ declared }) => !declared)) {
    return { code: 'workbook-unpacks-too-large', limit: LARGEST_UNPACKED };
  }
  return undefined;
}

/** An Office container from before 2007 holds an old workbook or document, or a new one behind a password. */
function oldContainer(bytes: Uint8Array): WorkbookCause {
  if (includes(bytes, utf16('EncryptedPackage'))) return { code: 'workbook-encrypted' };
  if (includes(bytes, utf16('WordDocument'))) return { code: 'workbook-is-document' };
  return { code: 'workbook-old-format' };
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}

function utf16(text: string): readonly number[] {
  return [...text].flatMap((character) => [character.charCodeAt(0), 0]);
}

function includes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes.subarray(at), wanted)) return true;
  }
  return false;
}
