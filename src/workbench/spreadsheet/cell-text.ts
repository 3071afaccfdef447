/** The most characters that Excel and WPS keep in a cell. */
export const LONGEST_CELL = 32_767;

/**
 * A text as a cell stores it. `_x0041_` stands for a character by its number in a workbook (ECMA-376 part 1, 22.9.2.19),
 * so that a text which looks like that has its first underscore written by number; so have the two characters that XML
 * does not allow.
 */
export function storedText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\uFFFE\uFFFF]/g, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase()}_`);
}
