/** The height of a line of text in points, at the size of the cells and at that of the explanations. */
export const LINE_HEIGHTS = { cell: 16.5, explanation: 13.5 } as const;

/** The tallest row that Excel takes, in points. */
const TALLEST_ROW = 409;

/** What a character takes of the width of a column, which is counted in digits. */
const WIDE = 2;
const NARROW = 1.05;

/**
 * How tall a row must be for its texts to be read in columns of these widths, in points. Programs fit rows to wrapped
 * text by themselves only when it is typed, not all of them when a file is opened; the estimate is generous.
 */
export function rowHeight(texts: readonly string[], widths: readonly number[], lineHeight: number): number {
  const lines = texts.map((text, column) => linesOf(text, widths[column] ?? 1));
  return Math.min(TALLEST_ROW, Math.max(1, ...lines) * lineHeight);
}

function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / (width - 1))), 0);
}

function widthOf(line: string): number {
  let width = 0;
  for (const character of line) width += /[\u1100-\u115f\u2e80-\uffe6]/.test(character) ? WIDE : NARROW;
  return width;
}
