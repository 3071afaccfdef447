/**
 * Bytes that are read in parts: a photo of many megabytes tells its kind and size in its first few hundred. `read`
 * gives fewer bytes than asked for where the file ends, and none beyond.
 */
export interface ByteSource {
  readonly size: number;
  readonly read: (offset: number, length: number) => Uint8Array;
}

/** The unsigned number of one to four bytes at an offset; what lies beyond the end counts as zero. */
export function unsignedAt(bytes: Uint8Array, offset: number, length: number, order: 'big' | 'little'): number {
  let number = 0;
  for (let index = 0; index < length; index += 1) {
    const at = order === 'big' ? offset + index : offset + length - 1 - index;
    number = number * 256 + (bytes[at] ?? 0);
  }
  return number;
}

/** Bytes as text, one character a byte: signatures and names of chunks are ASCII. */
export function asciiAt(bytes: Uint8Array, offset: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(offset, offset + length));
}
