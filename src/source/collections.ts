import type { Mistake, SourceCause } from './cause.ts';
import type { ListNode, MapEntry, MapNode, Node } from './node.ts';
import type { Span } from './span.ts';

/** A key that was read, or the reason why its value is left out. */
export type ReadKey = { readonly kept: true; readonly key: string; readonly span: Span } | { readonly kept: false };

/** A list whose items are being read. */
export interface OpenList {
  readonly kind: 'list';
  readonly start: number;
  readonly items: Node[];
  /** The bracket that ends it; undefined for a list of dashes. */
  readonly closing: ']' | undefined;
  /** Where the last item ended; at first, where the list began. */
  end: number;
}

/** A map whose entries are being read: `key` is set between a key and its value. */
export interface OpenMap {
  readonly kind: 'map';
  readonly start: number;
  readonly entries: MapEntry[];
  readonly keys: Map<string, Span>;
  /** The bracket that ends it; undefined for a map without braces. */
  readonly closing: '}' | undefined;
  key: ReadKey | undefined;
  end: number;
}

/** Keys that reach into JavaScript's own objects: no field has such a name, and whoever types one means harm. */
const RESERVED_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Takes a key into a map, or says why it cannot be one. Of a key that is typed twice the first stays. */
export function takeKey(
  map: OpenMap,
  key: string,
  span: Span,
  lineOf: (offset: number) => number,
): Mistake | undefined {
  const cause = refusal(map, key, lineOf);
  map.key = cause === undefined ? { kept: true, key, span } : { kept: false };
  if (cause === undefined) map.keys.set(key, span);
  return cause === undefined ? undefined : { span, cause };
}

function refusal(map: OpenMap, key: string, lineOf: (offset: number) => number): SourceCause | undefined {
  if (key === '') return { code: 'empty-key' };
  if (RESERVED_KEYS.has(key)) return { code: 'reserved-key', key };
  const first = map.keys.get(key);
  return first === undefined ? undefined : { code: 'duplicate-key', key, firstLine: lineOf(first.start) };
}

/** Puts a value into the list or map that it stands in. */
export function takeValue(parent: OpenList | OpenMap, value: Node, end: number): void {
  parent.end = end;
  if (parent.kind === 'list') {
    parent.items.push(value);
  } else if (parent.key !== undefined) {
    if (parent.key.kept) parent.entries.push({ key: parent.key.key, keySpan: parent.key.span, value });
    parent.key = undefined;
  }
}

/** The node of a list or map that is complete. */
export function closed(open: OpenList | OpenMap, end: number): ListNode | MapNode {
  const span = { start: open.start, end };
  if (open.kind === 'list') return { kind: 'list', items: open.items, span };
  return { kind: 'map', entries: open.entries, span };
}
