import type { TextNode } from './node.ts';

/** How much of the file stands for how much of the text, in UTF-16 units. */
interface Step {
  readonly source: number;
  readonly text: number;
}

/** The walk along each text is made once, however many mistakes are pointed at in it. */
const walked = new WeakMap<TextNode, readonly number[]>();

/**
 * The offset in the file of a character of a text node, so that a mistake inside a long text can be pointed at; an
 * index beyond the text gives the end of it. For a space it is approximate where YAML folded line breaks.
 */
export function sourceOffset(source: string, node: TextNode, index: number): number {
  const offsets = walked.get(node) ?? sourceOffsets(source, node);
  walked.set(node, offsets);
  return offsets[Math.min(index, offsets.length - 1)] ?? node.span.end;
}

/**
 * The offsets in the file of all characters of a text node, and last of its end.
 *
 * YAML changes nothing in a text but spaces, line breaks, doubled quotes and escapes: all other characters follow
 * in the file in the same order, so that walking along both finds each.
 */
export function sourceOffsets(source: string, node: TextNode): readonly number[] {
  const isQuoted = node.style === 'single-quoted' || node.style === 'double-quoted';
  const offsets: number[] = [];
  let at = isQuoted ? node.span.start + 1 : node.span.start;
  while (offsets.length < node.text.length) {
    const inSpace = isSpace(node.text[offsets.length]);
    if (!inSpace) at = skipSpaces(source, at, node.style);
    const step = nextStep(source, at, node.style, inSpace);
    for (let unit = 0; unit < step.text; unit += 1) offsets.push(at);
    at += step.source;
  }
  return [...offsets, isQuoted ? node.span.end - 1 : node.span.end];
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || character === '\n';
}

/** Over spaces and, in double quotes, over the backslash that joins two lines. */
function skipSpaces(source: string, from: number, style: TextNode['style']): number {
  let at = from;
  while (isSpace(source[at]) || (style === 'double-quoted' && source.startsWith('\\\n', at))) at += 1;
  return at;
}

function nextStep(source: string, at: number, style: TextNode['style'], inSpace: boolean): Step {
  if (style === 'double-quoted' && source[at] === '\\') {
    const kind = source[at + 1];
    if (kind === 'x') return { source: 4, text: 1 };
    if (kind === 'u') return { source: 6, text: 1 };
    if (kind === 'U') return { source: 10, text: Number.parseInt(source.slice(at + 2, at + 10), 16) > 0xffff ? 2 : 1 };
    return { source: kind === '\n' ? 1 : 2, text: kind === '\n' ? 0 : 1 };
  }
  if (inSpace && !isSpace(source[at])) return { source: 0, text: 1 };
  if (style === 'single-quoted' && source.startsWith("''", at)) return { source: 2, text: 1 };
  return { source: 1, text: 1 };
}
