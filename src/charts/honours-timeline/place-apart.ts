import { sum } from 'd3';

/** Something that wants a place along a line, and the room that it takes there. */
export interface Wish {
  /** Where its beginning would best be. */
  readonly at: number;
  readonly length: number;
}

/**
 * Places things along a line in the order given so that none overlap, each as near to its wish as the earlier ones
 * leave room for. Nothing begins before `from`; nothing ends after `to` unless all together are longer than that.
 */
export function placeApart(wishes: readonly Wish[], gap: number, from: number, to: number): readonly number[] {
  const places: number[] = [];
  let free = from;
  for (const { at, length } of wishes) {
    const place = Math.max(at, free);
    places.push(place);
    free = place + length + gap;
  }
  const needed = sum(wishes, ({ length }) => length) + gap * Math.max(0, wishes.length - 1);
  let limit = Math.max(to, from + needed);
  return wishes
    .map(({ length }, index) => ({ length, place: places[index] ?? from }))
    .reverse()
    .map(({ length, place }) => {
      const moved = Math.min(place, limit - length);
      limit = moved - gap;
      return moved;
    })
    .reverse();
}
