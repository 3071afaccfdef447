import type { ListNode, MapNode } from '../node.ts';
import { entryPlace, isFlow, itemPlace, lineEnd, lineStart, type Place, valueEnd } from './place.ts';
import { type Edit, RevisionError } from './revision.ts';

/** The edit that takes a key with its value, or an item, away; comments on lines of their own stay. */
export function removeEdit(text: string, place: Place): Edit {
  const { parent, index } = place;
  if (parent === undefined) throw new RevisionError('A whole file cannot be removed.');
  const size = parent.kind === 'map' ? parent.entries.length : parent.items.length;
  if (place.inFlow || isFlow(text, parent)) return removeInFlow(text, place, parent, size);
  if (size === 1) return emptied(text, place, parent);
  const end = valueEnd(text, place);
  const isFirstOnLine = text.slice(lineStart(text, place.start), place.start).trim() === '';
  if (isFirstOnLine) {
    const lineBreak = lineEnd(text, end);
    const isLastLine = lineBreak === text.length;
    const start = lineStart(text, place.start);
    return {
      start: isLastLine ? Math.max(start - 1, 0) : start,
      end: isLastLine ? lineBreak : lineBreak + 1,
      text: '',
    };
  }
  const next = sibling(text, place, parent, index + 1);
  if (next === undefined)
    throw new RevisionError('What shares its line with a dash has no neighbour to take its place.');
  return { start: place.start, end: next.start, text: '' };
}

function sibling(text: string, { inFlow }: Place, parent: MapNode | ListNode, index: number): Place | undefined {
  return parent.kind === 'map' ? entryPlace(text, parent, index, inFlow) : itemPlace(text, parent, index, inFlow);
}

/** The last of its kind leaves an empty list or map behind. */
function emptied(text: string, place: Place, parent: MapNode | ListNode): Edit {
  const bare = parent.kind === 'map' ? '{}' : '[]';
  return { start: parent.span.start, end: Math.max(valueEnd(text, place), place.valueFrom), text: bare };
}

function removeInFlow(text: string, place: Place, parent: MapNode | ListNode, size: number): Edit {
  if (size === 1) return { start: parent.span.start, end: parent.span.end, text: parent.kind === 'map' ? '{}' : '[]' };
  const next = sibling(text, place, parent, place.index + 1);
  if (next !== undefined) return { start: place.start, end: next.start, text: '' };
  const before = sibling(text, place, parent, place.index - 1);
  if (before === undefined) throw new RevisionError('There is no neighbour to keep.');
  const start = Math.max(valueEnd(text, before), before.valueFrom);
  return { start, end: Math.max(valueEnd(text, place), place.valueFrom), text: '' };
}
