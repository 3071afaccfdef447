/**
 * A text with every stretch from an opening mark to the next closing one taken out of sight, marks and all: each of
 * its units becomes `mask`, so that everything else keeps its place. Takes time in proportion to the text, which a
 * pattern of both marks would not where thousands open and none closes.
 */
export function maskEnclosed(text: string, opening: string, closing: string, mask: string): string {
  if (![...opening].some((mark) => text.includes(mark))) return text;
  const parts: string[] = [];
  let at = 0;
  while (at < text.length) {
    const start = nextOf(opening, text, at);
    const end = nextOf(closing, text, start + 1);
    if (end >= text.length) break;
    parts.push(text.slice(at, start), mask.repeat(end + 1 - start));
    at = end + 1;
  }
  return parts.join('') + text.slice(at);
}

function nextOf(marks: string, text: string, from: number): number {
  let at = from;
  while (at < text.length && !marks.includes(text[at] ?? '')) at += 1;
  return at;
}
