/** Running text, or the great numerals, charts and tables, which use symbols: 99.5 percent, 99.5%. */
export type NumberStyle = 'prose' | 'figure';

/**
 * What a piece of a written amount is, so that a page can set the numeral large and the rest small. `mark` is what
 * joins or orders numbers (～, to, 第); `words` is an amount that has no number.
 */
export type PartRole = 'qualifier' | 'number' | 'scale' | 'unit' | 'mark' | 'words';

/** A piece of a written amount without its place in the row. */
export interface Piece {
  readonly role: PartRole;
  readonly text: string;
}

/** One piece of a written amount, never empty. */
export interface AmountPart extends Piece {
  /** The space between this piece and the one before it; empty at the beginning. */
  readonly gap: '' | ' ';
}

function present(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter(({ text }) => text !== '');
}

/** Pieces with spaces between them, except before those that are `close` to what precedes (%). Empty ones fall out. */
export function spaced(pieces: readonly Piece[], close?: (text: string) => boolean): readonly AmountPart[] {
  return present(pieces).map((piece, index) => ({ ...piece, gap: index === 0 || close?.(piece.text) ? '' : ' ' }));
}

/** Pieces without spaces between them, as Chinese is written. Empty ones fall out. */
export function unspaced(pieces: readonly Piece[]): readonly AmountPart[] {
  return present(pieces).map((piece) => ({ ...piece, gap: '' }));
}

/** The written amount that the pieces make up. */
export function joinParts(parts: readonly AmountPart[]): string {
  return parts.map(({ gap, text }) => gap + text).join('');
}
