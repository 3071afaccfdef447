/** Gives the glyph of a code point, or 0 where the font has none. */
export type CharacterMap = (codePoint: number) => number;

/**
 * Reads the `cmap` table of an OpenType font (OpenType 1.9, cmap): the full Unicode subtable (format 12) where there
 * is one, else the one for the Basic Multilingual Plane (format 4). Throws if the font has neither.
 */
export function readCharacterMap(cmap: DataView): CharacterMap {
  const subtables = Array.from({ length: cmap.getUint16(2) }, (_, index) => {
    const offset = cmap.getUint32(4 + 8 * index + 4);
    return { format: cmap.getUint16(offset), view: new DataView(cmap.buffer, cmap.byteOffset + offset) };
  });
  const full = subtables.find((subtable) => subtable.format === 12);
  if (full !== undefined) return fromGroups(full.view);
  const basic = subtables.find((subtable) => subtable.format === 4);
  if (basic !== undefined) return fromSegments(basic.view);
  throw new Error('The font has no Unicode character map of format 12 or 4');
}

/** Format 12: groups of consecutive code points, sorted, with consecutive glyphs. */
function fromGroups(view: DataView): CharacterMap {
  const count = view.getUint32(12);
  return (codePoint) => {
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (view.getUint32(16 + 12 * middle + 4) < codePoint) low = middle + 1;
      else high = middle;
    }
    if (low === count) return 0;
    const group = 16 + 12 * low;
    const first = view.getUint32(group);
    return codePoint < first ? 0 : view.getUint32(group + 8) + codePoint - first;
  };
}

/** Format 4: segments with either a difference to the code point or a row of glyph numbers. */
function fromSegments(view: DataView): CharacterMap {
  const doubled = view.getUint16(6);
  const starts = 16 + doubled;
  const deltas = starts + doubled;
  const rows = deltas + doubled;
  return (codePoint) => {
    for (let at = 0; at < doubled && codePoint <= 0xffff; at += 2) {
      if (view.getUint16(14 + at) < codePoint) continue;
      const start = view.getUint16(starts + at);
      if (start > codePoint) return 0;
      const row = view.getUint16(rows + at);
      const delta = view.getUint16(deltas + at);
      if (row === 0) return (codePoint + delta) & 0xffff;
      const glyph = view.getUint16(rows + at + row + 2 * (codePoint - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
