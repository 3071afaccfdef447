import type { Comment, Entry, Sketch } from './sketch.ts';

/** The comment that an offset is in. */
export function commentAt(sketch: Sketch, offset: number): Comment | undefined {
  const comment = lastBegun(sketch.comments, offset);
  return comment !== undefined && offset < comment.span.end ? comment : undefined;
}

/** The entry whose unquoted key an offset is in. */
export function entryWithKeyAt(sketch: Sketch, offset: number): Entry | undefined {
  const entry = lastBegun(sketch.entries, offset);
  if (entry?.key === undefined || entry.key.quoted) return undefined;
  return offset >= entry.key.span.start && offset < entry.key.span.end ? entry : undefined;
}

/** The last of a list in the order of the text that begins at an offset or before it. */
function lastBegun<T extends { readonly span: { readonly start: number } }>(
  list: readonly T[],
  offset: number,
): T | undefined {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.span.start ?? offset) <= offset) low = middle + 1;
    else high = middle;
  }
  return list[low - 1];
}
