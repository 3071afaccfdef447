/** The first character of a text as U+00A0; empty for an empty text. */
export function characterName(text: string): string {
  const point = text.codePointAt(0);
  return point === undefined ? '' : `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}
