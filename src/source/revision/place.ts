import type { ListNode, MapNode, Node } from '../node.ts';
import type { Span } from '../span.ts';
import type { RevisionPath } from './revision.ts';

/** A value in a file, with what stands around it. */
export interface Place {
  readonly node: Node;
  readonly parent: MapNode | ListNode | undefined;
  /** Where its position in the parent is; for a map the position of the entry. */
  readonly index: number;
  /** Where the key or the dash begins; for the root and in brackets, where the value begins. */
  readonly start: number;
  /** The first offset after `key:` or `-`, from where the value may be written anew. */
  readonly valueFrom: number;
  readonly inFlow: boolean;
}

/** What a path leads to, and how much of the path remains because nothing stands there yet. */
export interface Found {
  readonly place: Place;
  readonly missing: RevisionPath;
}

/** Follows a path as far as the file goes. */
export function findPlace(text: string, root: Node, path: RevisionPath): Found {
  let place: Place = { node: root, parent: undefined, index: 0, start: 0, valueFrom: 0, inFlow: false };
  for (const [depth, step] of path.entries()) {
    const inner = childPlace(text, place, step);
    if (inner === undefined) return { place, missing: path.slice(depth) };
    place = inner;
  }
  return { place, missing: [] };
}

function childPlace(text: string, { node, inFlow }: Place, step: string | number): Place | undefined {
  if (node.kind === 'map') {
    const index = node.entries.findIndex(({ key }) => key === String(step));
    return index === -1 ? undefined : entryPlace(text, node, index, inFlow);
  }
  return node.kind === 'list' && typeof step === 'number' ? itemPlace(text, node, step, inFlow) : undefined;
}

/** Whether a list or map stands between brackets. */
export function isFlow(text: string, node: Node): boolean {
  return (
    (node.kind === 'map' && text[node.span.start] === '{') || (node.kind === 'list' && text[node.span.start] === '[')
  );
}

/** The place of an entry of a map. */
export function entryPlace(text: string, map: MapNode, index: number, inFlow: boolean): Place | undefined {
  const entry = map.entries[index];
  if (entry === undefined) return undefined;
  const colon = text.indexOf(':', entry.keySpan.end);
  return {
    node: entry.value,
    parent: map,
    index,
    start: entry.keySpan.start,
    valueFrom: colon + 1,
    inFlow: inFlow || isFlow(text, map),
  };
}

/** The place of an item of a list. */
export function itemPlace(text: string, list: ListNode, index: number, inFlow: boolean): Place | undefined {
  const item = list.items[index];
  if (item === undefined) return undefined;
  const flow = inFlow || isFlow(text, list);
  const start = flow ? item.span.start : dashBefore(text, list, item.span);
  return { node: item, parent: list, index, start, valueFrom: flow ? start : start + 1, inFlow: flow };
}

/** The dash of an item: in the column of the list, on the item's line or above it. */
function dashBefore(text: string, list: ListNode, item: Span): number {
  const column = list.span.start - lineStart(text, list.span.start);
  for (let line = lineStart(text, item.start); line > list.span.start; line = lineStart(text, line - 1)) {
    if (text[line + column] === '-' && text.slice(line, line + column).trim() === '') return line + column;
  }
  return list.span.start;
}

/** The offset of the beginning of the line that an offset is on. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** The offset of the line break, or end of the text, at the end of the line that an offset is on. */
export function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  return at === -1 ? text.length : at;
}

/** How far from the beginning of its line an offset is: the indentation of what begins there. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** Where the writing of a value ends: after its last character that is no blank, with the blank lines that `|+` keeps. */
export function valueEnd(text: string, place: Place): number {
  const { node } = place;
  if (node.kind === 'text' && isBlockStyle(node.style)) {
    const header = /[|>][0-9+-]*/.exec(text.slice(place.valueFrom, lineEnd(text, place.valueFrom)))?.[0] ?? '';
    return header.includes('+')
      ? keptEnd(text, node.span.end)
      : Math.max(node.span.end, lineEnd(text, place.valueFrom));
  }
  if (node.kind === 'text' || isFlow(text, node)) return node.span.end;
  const last = lastPlace(text, place);
  return last === undefined ? Math.max(node.span.end, place.valueFrom) : valueEnd(text, last);
}

function lastPlace(text: string, { node, inFlow }: Place): Place | undefined {
  if (node.kind === 'map') return entryPlace(text, node, node.entries.length - 1, inFlow);
  return node.kind === 'list' ? itemPlace(text, node, node.items.length - 1, inFlow) : undefined;
}

/** Blank lines below a block text that begins with `|+` belong to the text. */
function keptEnd(text: string, from: number): number {
  const blank = /^[ ]*(?:\n[ ]*)*/.exec(text.slice(from))?.[0] ?? '';
  return Math.max(lineStart(text, from + blank.length) - 1, from);
}

/** Whether a text stands on lines below `|` or `>`. */
export function isBlockStyle(style: string): boolean {
  return style === 'literal' || style === 'folded';
}
