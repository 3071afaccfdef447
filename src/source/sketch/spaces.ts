/** A space or tab: all that YAML takes for space inside a line. `undefined` is the end of the text. */
export function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

/** A blank, a line break or the end of the text. */
export function isBlankOrEnd(character: string | undefined): boolean {
  return character === undefined || character === '\n' || isBlank(character);
}

/** Spaces that look like one to an editor and are letters to YAML: no-break, typographic and ideographic spaces. */
export function isOddSpace(character: string | undefined): boolean {
  return (
    character !== undefined && character > '\u007F' && /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/.test(character)
  );
}

/** The first offset from `at` on that is no blank; line breaks are not blanks. */
export function skipBlanks(text: string, at: number): number {
  let position = at;
  while (isBlank(text[position])) position += 1;
  return position;
}

/** The first offset from `at` on that is neither a blank nor an odd space. */
export function skipAnySpaces(text: string, at: number): number {
  let position = at;
  while (isBlank(text[position]) || isOddSpace(text[position])) position += 1;
  return position;
}

/** The offset after the last character in a stretch that is no blank; `start` if there is none. */
export function trimEnd(text: string, start: number, end: number): number {
  let position = end;
  while (position > start && isBlank(text[position - 1])) position -= 1;
  return position;
}

/**
 * The offset of the next match of a pattern with the flag `g`; the end of the text for none. A pattern that finds
 * line breaks too reads no further than its line, and is faster than looking at the characters one by one.
 */
export function findNext(text: string, pattern: RegExp, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}

const HASH_OR_LINE_END = /[#\n]/g;

/** The first `#` on a line, from an offset on, that begins a comment, that is one after a blank; -1 for none. */
export function commentStart(text: string, from: number): number {
  for (
    let at = findNext(text, HASH_OR_LINE_END, from);
    text[at] === '#';
    at = findNext(text, HASH_OR_LINE_END, at + 1)
  ) {
    if (isBlank(text[at - 1])) return at;
  }
  return -1;
}
