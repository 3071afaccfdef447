/** A text as a string of CSS (CSS Syntax 3, 4.3.7), which no text can leave, nor the style element around it. */
export function cssString(text: string): string {
  return `"${text.replace(/["\\<\n\r\f]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;
}
