import { brotliDecompressSync } from 'node:zlib';
import { type CharacterMap, readCharacterMap } from '../../src/fonts/character-map.ts';

/** The tags that a table directory may name by number (WOFF2 5.1, known table tags). */
const KNOWN_TAGS =
  'cmap head hhea hmtx maxp name OS/2 post cvt_ fpgm glyf loca prep CFF_ VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG_ sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill'.split(
    ' ',
  );

/**
 * Which characters a WOFF2 file draws (WOFF File Format 2.0). All tables are one Brotli stream; the character map is
 * among those that are stored as they are.
 */
export function woff2Characters(file: Uint8Array): CharacterMap {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const compressedSize = view.getUint32(20);
  let at = 48;
  const base128 = (): number => {
    let value = 0;
    for (;;) {
      const byte = view.getUint8(at);
      at += 1;
      value = value * 128 + (byte & 0x7f);
      if (byte < 0x80) return value;
    }
  };
  let offset = 0;
  let characterMap: { readonly start: number; readonly length: number } | undefined;
  for (let table = 0; table < view.getUint16(12); table += 1) {
    const flags = view.getUint8(at);
    at += 1;
    const known = KNOWN_TAGS[flags & 0x3f];
    const tag = known ?? String.fromCharCode(...file.subarray(at, at + 4));
    if (known === undefined) at += 4;
    const original = base128();
    // glyf and loca are transformed unless they say 3, all others only if they say something else than 0.
    const version = flags >> 6;
    const transformed = tag === 'glyf' || tag === 'loca' ? version !== 3 : version !== 0;
    const length = transformed ? base128() : original;
    if (tag === 'cmap') characterMap = { start: offset, length };
    offset += length;
  }
  if (characterMap === undefined) throw new Error('The font has no character map.');
  const tables = brotliDecompressSync(file.subarray(at, at + compressedSize));
  return readCharacterMap(new DataView(tables.buffer, tables.byteOffset + characterMap.start, characterMap.length));
}
