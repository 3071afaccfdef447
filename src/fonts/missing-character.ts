/** Thrown instead of drawing the box that renderers show for a character that no face has. */
export class MissingCharacterError extends Error {
  /** The character, one code point. */
  readonly character: string;
  /** The text that it stands in. */
  readonly text: string;

  constructor(character: string, text: string) {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    super(`No font has the character ${character} (U+${code}), in: ${text}`);
    this.name = 'MissingCharacterError';
    this.character = character;
    this.text = text;
  }
}
