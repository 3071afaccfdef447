const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const DEFLATED = 8;
const HAS_DESCRIPTOR = 8;

/** A part of a ZIP archive as its directory declares it. */
export interface ArchivePart {
  readonly name: string;
  /** In bytes. */
  readonly unpacked: number;
  /** Whether the directory tells how large the part is; what it hides is not unpacked. */
  readonly declared: boolean;
  readonly isDeflated: boolean;
  /** The bytes of the part as they lie in the archive. */
  readonly packed: Uint8Array;
}

/** The parts that the directory at the end of a ZIP archive names; undefined where it is broken. Unpacks nothing. */
export function archiveParts(bytes: Uint8Array): readonly ArchivePart[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const parts: ArchivePart[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const packed = packedBytes(bytes, view, at);
    if (packed === undefined) return undefined;
    parts.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      unpacked: view.getUint32(at + 24, true),
      declared: isDeclared(view, at),
      isDeflated: view.getUint16(at + 10, true) === DEFLATED,
      packed,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

/** The bytes of a part, which stand after a header of their own with its own name and extra field. */
function packedBytes(bytes: Uint8Array, view: DataView, at: number): Uint8Array | undefined {
  const header = view.getUint32(at + 42, true);
  if (header + 30 > bytes.length) return undefined;
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  return bytes.subarray(start, start + view.getUint32(at + 20, true));
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
