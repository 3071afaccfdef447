/**
 * A text with every stretch from an opening mark to the next closing one taken out of sight, marks and all: each of
 * its units becomes `mask`, so that everything else keeps its place. Takes time in proportion to the text, which a
 * pattern of both marks would not where thousands open and none closes.
 */
export function maskEnclosed(text: string, opening: string, closing: string, mask: string): string {
  const [begin, finish] = [anyOf(opening), anyOf(closing)];
  const parts: string[] = [];
  let at = 0;
  while (at < text.length) {
    const start = nextOf(begin, text, at);
    const end = nextOf(finish, text, start + 1);
    if (end >= text.length) break;
    parts.push(text.slice(at, start), mask.repeat(end + 1 - start));
    at = end + 1;
  }
  return parts.join('') + text.slice(at);
}

/** Where the next of some marks stands; the end of the text where none does. */
function nextOf(marks: RegExp, text: string, from: number): number {
  marks.lastIndex = from;
  return from < text.length && marks.test(text) ? marks.lastIndex - 1 : text.length;
}

const patterns = new Map<string, RegExp>();

/** Any one of some marks, each of one unit. Patterns are few and asked for in every text, so that they are kept. */
function anyOf(marks: string): RegExp {
  const pattern = patterns.get(marks) ?? new RegExp(`[${marks.replaceAll(/[\\\]^-]/g, '\\$&')}]`, 'g');
  patterns.set(marks, pattern);
  return pattern;
}
