import type { WorkbookCause } from '../../source/table-cause.ts';

/** The largest workbook that is read, in bytes: 8 MiB. A report with all its texts makes about 60 KB. */
export const LARGEST_WORKBOOK = 8 * 1024 * 1024;

/** The most that the parts of a workbook may unpack to together, in bytes: 32 MiB, read in about two seconds. */
export const LARGEST_UNPACKED = 32 * 1024 * 1024;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const DEFLATED = 8;
const HAS_DESCRIPTOR = 8;

/** A part of a ZIP archive as its directory declares it. */
interface Part {
  readonly name: string;
  readonly unpacked: number;
  /** Whether the directory tells how large the part is; what it hides is not unpacked. */
  readonly declared: boolean;
}

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
  const parts = directory(bytes);
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

/** The parts that the directory at the end of a ZIP archive names; undefined where it is broken. */
function directory(bytes: Uint8Array): readonly Part[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const parts: Part[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    parts.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      unpacked: view.getUint32(at + 24, true),
      declared: isDeclared(view, at),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

function isDeclared(view: DataView, at: number): boolean {
  const packed = view.getUint32(at + 20, true);
  const unpacked = view.getUint32(at + 24, true);
  if (view.getUint16(at + 10, true) !== DEFLATED || unpacked > 0) return true;
  // An empty part takes two bytes; one without a size in the directory may have another in its own header.
  const sizeIsElsewhere = packed === 0 && (view.getUint16(at + 8, true) & HAS_DESCRIPTOR) !== 0;
  return packed <= 2 && !sizeIsElsewhere;
}

/** The record that ends an archive, before a comment of at most 65,535 bytes. */
function endOfDirectory(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return undefined;
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
