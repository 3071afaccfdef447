import { type CharacterMap, readCharacterMap } from './character-map.ts';
import { type Face, faceBytes } from './faces.ts';

/** What a layout must know of a face before any text is drawn. All lengths are in ems. */
export interface Measures {
  /** Height of a capital letter above the baseline. */
  readonly capHeight: number;
  /** Distance that a line's own box reaches above and below the baseline (`hhea`). */
  readonly ascender: number;
  readonly descender: number;
  /** Whether the face draws a character. */
  has(character: string): boolean;
  /** Advance width of a character, without kerning. */
  advanceOf(character: string): number;
  /** Blank before and after the ink of a character, inside its advance. */
  bearingsOf(character: string): { readonly before: number; readonly after: number };
}

/** Reads the measures of a static TrueType font (OpenType 1.9: head, hhea, hmtx, OS/2, cmap, loca, glyf). */
export function readMeasures(font: Uint8Array): Measures {
  const tables = readTables(font);
  const head = table(tables, 'head');
  const hhea = table(tables, 'hhea');
  const hmtx = table(tables, 'hmtx');
  const em = head.getUint16(18);
  const longMetrics = hhea.getUint16(34);
  const glyphOf: CharacterMap = readCharacterMap(table(tables, 'cmap'));
  const inkOf = readInk(table(tables, 'loca'), table(tables, 'glyf'), head.getInt16(50) === 1);
  const glyph = (character: string): number => glyphOf(character.codePointAt(0) ?? 0);
  const advance = (index: number): number => hmtx.getUint16(4 * Math.min(index, longMetrics - 1));
  return {
    capHeight: table(tables, 'OS/2').getInt16(88) / em,
    ascender: hhea.getInt16(4) / em,
    descender: -hhea.getInt16(6) / em,
    has: (character) => glyph(character) !== 0,
    advanceOf: (character) => advance(glyph(character)) / em,
    bearingsOf: (character) => {
      const ink = inkOf(glyph(character));
      return { before: ink.from / em, after: (advance(glyph(character)) - ink.to) / em };
    },
  };
}

const known = new Map<Face, Promise<Measures>>();

/** The measures of a face, read once. */
export function measuresOf(face: Face): Promise<Measures> {
  const measures = known.get(face) ?? faceBytes(face).then(readMeasures);
  known.set(face, measures);
  return measures;
}

function readTables(font: Uint8Array): ReadonlyMap<string, DataView> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = new Map<string, DataView>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const entry = 12 + 16 * index;
    const tag = String.fromCharCode(...font.subarray(entry, entry + 4));
    const start = font.byteOffset + view.getUint32(entry + 8);
    tables.set(tag, new DataView(font.buffer, start, view.getUint32(entry + 12)));
  }
  return tables;
}

function table(tables: ReadonlyMap<string, DataView>, tag: string): DataView {
  const view = tables.get(tag);
  if (view === undefined) throw new Error(`The font has no ${tag} table: only static TrueType outlines are read`);
  return view;
}

/** Left and right end of a glyph's ink in font units; both 0 for a glyph without ink. */
function readInk(
  loca: DataView,
  glyf: DataView,
  long: boolean,
): (glyph: number) => { readonly from: number; readonly to: number } {
  const offset = (glyph: number): number => (long ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph));
  return (glyph) => {
    const start = offset(glyph);
    if (start === offset(glyph + 1)) return { from: 0, to: 0 };
    return { from: glyf.getInt16(start + 2), to: glyf.getInt16(start + 6) };
  };
}
