declare module 'subset-font' {
  /** What the house uses of subset-font 2.9; the package brings no types of its own. */
  interface SubsetOptions {
    readonly targetFormat: 'truetype' | 'woff2';
    /** Keep only glyphs that a character maps to, not those that only a substitution reaches. */
    readonly noLayoutClosure: boolean;
    readonly keepFeatures: readonly string[];
  }
  export default function subsetFont(font: Uint8Array, text: string, options: SubsetOptions): Promise<Buffer>;
}
