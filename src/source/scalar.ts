import { getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import type { TextNode } from './node.ts';
import type { Span } from './span.ts';

const STYLES = {
  [SCALAR_STYLE.PLAIN]: 'plain',
  [SCALAR_STYLE.SINGLE_QUOTED]: 'single-quoted',
  [SCALAR_STYLE.DOUBLE_QUOTED]: 'double-quoted',
  [SCALAR_STYLE.LITERAL_BLOCK]: 'literal',
  [SCALAR_STYLE.FOLDED_BLOCK]: 'folded',
} as const satisfies Record<number, TextNode['style']>;

/** The text of a scalar as YAML reads it: lines folded, escapes undone, and nothing turned into a number or a date. */
export function textNode(source: string, event: ScalarEvent): TextNode {
  const style = STYLES[event.style];
  return { kind: 'text', text: getScalarValue(source, event), style, span: scalarSpan(source, event, style) };
}

/** Quotes belong to the span; of a block text, the header and the line break at its end do not. */
function scalarSpan(source: string, event: ScalarEvent, style: TextNode['style']): Span {
  const { valueStart: start, valueEnd: end } = event;
  if (style === 'plain') return { start, end };
  if (style === 'single-quoted' || style === 'double-quoted') return { start: start - 1, end: end + 1 };
  const trimmed = source.slice(start, end).trimEnd().length;
  const indent = Math.min(Math.max(event.indent, 0), trimmed);
  return { start: start + indent, end: start + trimmed };
}
