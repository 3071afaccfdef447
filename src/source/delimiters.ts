import type { Mistake } from './cause.ts';
import type { MapNode, Node, TextNode } from './node.ts';

/** One pair of Chinese quotation marks around a whole text. */
const WHOLLY_QUOTED = /^(?:(“)[^“”]+(”)|(‘)[^‘’]+(’))$/u;

/**
 * Texts wholly in Chinese quotation marks, which YAML keeps and the page shows (editor-mistakes 16). Where the other
 * language has quotation marks too, they belong to the name.
 */
export function* checkDelimiters(node: Node): Iterable<Mistake> {
  if (node.kind === 'list') {
    for (const item of node.items) yield* item.kind === 'text' ? checkText(item) : checkDelimiters(item);
  } else if (node.kind === 'map') {
    for (const { key, value } of node.entries) {
      if (value.kind !== 'text') yield* checkDelimiters(value);
      else if (!isQuotedInOtherLanguage(node, key)) yield* checkText(value);
    }
  }
}

function* checkText({ text, style, span }: TextNode): Iterable<Mistake> {
  const match = style === 'plain' ? WHOLLY_QUOTED.exec(text) : null;
  if (match === null) return;
  const [opened = '', closed = ''] = match.slice(1).filter((mark) => mark !== undefined);
  yield { span, cause: { code: 'smart-quotes-as-delimiters', opened, closed } };
}

function isQuotedInOtherLanguage(map: MapNode, key: string): boolean {
  if (key !== 'zh' && key !== 'en') return false;
  const other = map.entries.find((entry) => entry.key === (key === 'zh' ? 'en' : 'zh'))?.value;
  return other?.kind === 'text' && /^["'“‘「《]/.test(other.text);
}
