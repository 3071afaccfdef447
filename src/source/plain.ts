import type { Node } from './node.ts';
import type { Span } from './span.ts';

/** A node without its positions. */
export type Plain = string | null | readonly Plain[] | { readonly [key: string]: Plain };

/**
 * The values of a node as a schema checks them: a text is a string, an empty value null, a list an array and a map
 * an object without a prototype, so that no key can be mistaken for a property that every object has.
 */
export function toPlain(node: Node): Plain {
  if (node.kind === 'text') return node.text;
  if (node.kind === 'empty') return null;
  if (node.kind === 'list') return node.items.map(toPlain);
  const object: Record<string, Plain> = Object.create(null);
  for (const { key, value } of node.entries) object[key] = toPlain(value);
  return object;
}

/** What stands at a path, or as far along it as the file goes. */
export interface Located {
  readonly node: Node;
  /** The key whose value the node is; undefined for the root and for the items of a list. */
  readonly keySpan: Span | undefined;
}

/** Follows a path of keys and list indexes, such as a schema gives with its complaints, to the nearest node there is. */
export function nodeAt(root: Node, path: readonly PropertyKey[]): Located {
  let located: Located = { node: root, keySpan: undefined };
  for (const step of path) {
    const next = child(located.node, step);
    if (next === undefined) return located;
    located = next;
  }
  return located;
}

function child(node: Node, step: PropertyKey): Located | undefined {
  if (node.kind === 'map') {
    const entry = node.entries.find(({ key }) => key === String(step));
    return entry === undefined ? undefined : { node: entry.value, keySpan: entry.keySpan };
  }
  const item = node.kind === 'list' && typeof step === 'number' ? node.items[step] : undefined;
  return item === undefined ? undefined : { node: item, keySpan: undefined };
}
