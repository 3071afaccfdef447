import type { Mistake } from './cause.ts';
import type { MapNode, Node, TextNode } from './node.ts';

/** One pair of Chinese quotation marks around a whole text. */
const WHOLLY_QUOTED = /^(?:“[^“”]+”|‘[^‘’]+’)$/u;

/** What a name that bears quotation marks has not: the punctuation of a sentence. */
const SENTENCE = /[，。；！？]|[,.;!?](?=\s|.$)/u;

/**
 * Texts wholly in Chinese quotation marks, which YAML keeps and the page shows (editor-mistakes 16). In a text for
 * readers, that is under zh or en, a name may well bear them, and a sentence if the other language has them too.
 */
export function* checkDelimiters(node: Node): Iterable<Mistake> {
  if (node.kind === 'list') {
    for (const item of node.items) yield* item.kind === 'text' ? checkText(item) : checkDelimiters(item);
  } else if (node.kind === 'map') {
    for (const { key, value } of node.entries) {
      if (value.kind !== 'text') yield* checkDelimiters(value);
      else if ((key !== 'zh' && key !== 'en') || isSuspectSentence(node, key, value)) yield* checkText(value);
    }
  }
}

function* checkText({ text, style, span }: TextNode): Iterable<Mistake> {
  if (style === 'plain' && WHOLLY_QUOTED.test(text)) yield { span, cause: { code: 'smart-quotes-as-delimiters' } };
}

function isSuspectSentence(map: MapNode, key: 'zh' | 'en', { text }: TextNode): boolean {
  if (!SENTENCE.test(text)) return false;
  const other = map.entries.find((entry) => entry.key === (key === 'zh' ? 'en' : 'zh'))?.value;
  return other?.kind !== 'text' || !/^["'“‘「《]/.test(other.text);
}
