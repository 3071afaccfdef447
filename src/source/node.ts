import type { Span } from './span.ts';

/**
 * YAML as it was typed. Every scalar stays text: whether `2023.10`, `NO` or `0543` is a date, a word or a
 * phone number is decided by the schema that asks for it, never guessed by YAML.
 */
export type Node = TextNode | EmptyNode | ListNode | MapNode;

export interface TextNode {
  readonly kind: 'text';
  readonly text: string;
  readonly style: 'plain' | 'single-quoted' | 'double-quoted' | 'literal' | 'folded';
  readonly span: Span;
}

/** A key or list dash with nothing after it. */
export interface EmptyNode {
  readonly kind: 'empty';
  readonly span: Span;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly Node[];
  readonly span: Span;
}

export interface MapNode {
  readonly kind: 'map';
  readonly entries: readonly MapEntry[];
  readonly span: Span;
}

export interface MapEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Node;
}
