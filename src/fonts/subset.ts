import subsetFont from 'subset-font';

/**
 * The OpenType features that the styles may ask for: kerning, half-width and contextual punctuation (halt, chws),
 * proportional Han (palt), ligatures, marks, and the four shapes of figures. A list this short matters: with every
 * feature kept, the closure over substitutions pulls in vertical, ruby and full-width forms and trebles a small file.
 */
export const KEPT_FEATURES = ['kern', 'halt', 'chws', 'palt', 'liga', 'mark', 'tnum', 'lnum', 'pnum'] as const;

/** The part of a font that draws these characters. The same font and characters give the same bytes. */
export function subset(font: Uint8Array, characters: string, format: 'truetype' | 'woff2'): Promise<Buffer> {
  return subsetFont(font, characters, { targetFormat: format, noLayoutClosure: true, keepFeatures: KEPT_FEATURES });
}
