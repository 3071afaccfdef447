/** How far a quoted text goes. */
export interface QuotedEnd {
  /** Offset after the closing quote; of an unclosed one, the end of the last line that can belong to it. */
  readonly end: number;
  readonly closed: boolean;
}

/**
 * Reads a quoted text from its opening quote on. It may go over several lines, but only over lines that are
 * indented deeper than `parentColumn`: a line further left shows that the closing quote is missing.
 */
export function readQuoted(text: string, open: number, parentColumn: number): QuotedEnd {
  const quote = text[open];
  let at = open + 1;
  while (at < text.length) {
    const character = text[at];
    if (character === quote) {
      if (quote !== "'" || text[at + 1] !== "'") return { end: at + 1, closed: true };
      at += 2;
    } else if (character === '\\' && quote === '"') {
      at += text[at + 1] === '\n' ? 1 : 2;
    } else if (character === '\n' && !goesOn(text, at + 1, parentColumn)) {
      return { end: at, closed: false };
    } else {
      at += 1;
    }
  }
  return { end: text.length, closed: false };
}

/** Whether the line that starts at an offset is empty or indented deeper than a column. */
export function goesOn(text: string, lineStart: number, parentColumn: number): boolean {
  let at = lineStart;
  while (text[at] === ' ') at += 1;
  return at - lineStart > parentColumn || text[at] === '\n' || at >= text.length;
}
