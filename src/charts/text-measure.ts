/** The two voices of a chart: the sans of labels and the display serif of numerals and headings. */
export type Face = 'sans' | 'display';

/**
 * Widths of U+0020 to U+007E in hundredths of an em: the widest of Noto Sans SC, Arial and Source Serif 4 Regular,
 * in which a picture on its own sets English, for each character.
 */
const SANS = [
  28, 33, 48, 56, 56, 94, 73, 28, 37, 37, 47, 58, 31, 35, 31, 40, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 31, 31, 58,
  58, 58, 56, 102, 72, 67, 72, 74, 67, 62, 78, 82, 38, 54, 71, 62, 94, 77, 78, 67, 78, 72, 67, 64, 76, 71, 101, 68, 67,
  61, 34, 40, 34, 56, 56, 61, 57, 62, 52, 62, 56, 37, 57, 65, 33, 31, 60, 33, 96, 65, 61, 63, 62, 46, 50, 38, 63, 58,
  84, 57, 59, 50, 36, 29, 36, 58,
] as const;

/** The same for the display face: the wider of Noto Serif SC Bold and Source Serif 4 SemiBold. */
const DISPLAY = [
  25, 36, 45, 62, 59, 97, 81, 24, 40, 40, 49, 61, 34, 37, 34, 40, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 34, 34, 61,
  61, 61, 48, 97, 75, 71, 71, 79, 67, 65, 76, 87, 43, 43, 77, 65, 101, 82, 79, 68, 79, 76, 60, 70, 82, 74, 110, 73, 71,
  63, 38, 40, 38, 61, 60, 45, 59, 68, 57, 66, 58, 41, 60, 69, 35, 34, 66, 36, 101, 69, 63, 68, 64, 50, 50, 40, 68, 59,
  88, 60, 60, 52, 38, 34, 38, 61,
] as const;

/**
 * Where a screen sets letters on whole pixels, each advance is rounded: at the sizes of labels a line may come out this
 * much wider than the font says (measured in Chromium without subpixel positions: 2.9 % at 12 pixels).
 */
const ROUNDED_ADVANCES = 1.03;

const HAN = /\p{Script=Han}/u;
const LATIN_BEYOND_ASCII = /[\p{Script=Latin}\u{A0}-\u{FF}]/u;
/** Quotation marks and the middle dot: as wide as a Han character among Han, narrow in Latin text. */
const NARROW_IN_LATIN = /[‘’“”·–]/u;

/**
 * The width that a text takes in CSS pixels at a font size, rather too much than too little: no font is at hand
 * at build time, and the reader's own may be wider than ours. Han and full-width characters are 1 em.
 */
export function textWidth(text: string, size: number, face: Face = 'sans'): number {
  const table = face === 'sans' ? SANS : DISPLAY;
  const amongHan = HAN.test(text);
  let hundredths = 0;
  for (const character of text) {
    const ascii = table[(character.codePointAt(0) ?? 0) - 0x20];
    if (ascii !== undefined) hundredths += ascii;
    else if (!amongHan && NARROW_IN_LATIN.test(character)) hundredths += 58;
    else if (LATIN_BEYOND_ASCII.test(character)) hundredths += 72;
    else hundredths += 100;
  }
  return (hundredths * size * ROUNDED_ADVANCES) / 100;
}
