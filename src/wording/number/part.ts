/** Running text, or the great numerals, charts and tables, which use symbols: 99.5 percent, 99.5%. */
export type NumberStyle = 'prose' | 'figure';

/**
 * What a piece of a written amount is, so that a page can set the numeral large and the rest small. `mark` is what
 * joins or orders numbers (～, to, 第); `words` is an amount that has no number.
 */
export type PartRole = 'qualifier' | 'number' | 'scale' | 'unit' | 'mark' | 'words';

/** One piece of a written amount. */
export interface AmountPart {
  readonly role: PartRole;
  readonly text: string;
  /** The space between this piece and the one before it; empty at the beginning. */
  readonly gap: '' | ' ';
}

/** A piece without its place in the row. */
type Piece = Pick<AmountPart, 'role' | 'text'>;

/** Pieces in reading order, parted by spaces; those that are empty fall out. `close` names the piece that takes no space before it. */
export function spaced(pieces: readonly Piece[], close?: (text: string) => boolean): readonly AmountPart[] {
  return pieces
    .filter(({ text }) => text !== '')
    .map(({ role, text }, index) => ({ role, text, gap: index === 0 || close?.(text) ? '' : ' ' }));
}

/** Pieces in reading order without spaces, as Chinese is written; those that are empty fall out. */
export function unspaced(pieces: readonly Piece[]): readonly AmountPart[] {
  return pieces.filter(({ text }) => text !== '').map(({ role, text }) => ({ role, text, gap: '' }));
}

/** The written amount that the pieces make up. */
export function joinParts(parts: readonly AmountPart[]): string {
  return parts.map(({ gap, text }) => gap + text).join('');
}
