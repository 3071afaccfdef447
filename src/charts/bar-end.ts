import type { Bound } from '../model/amount/amount.ts';
import type { Point } from './svg.ts';

/** A bar's place: `length` is proportional to the size that was written. */
export interface BarPlace {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly height: number;
}

/** A bar whose end says how exact its number is. */
export interface BarShape {
  /** From the start's top corner along the top, the end and the bottom, back to the start. */
  readonly outline: readonly Point[];
  /** Bottom, start and top where the end is open: a hollow bar has no line there. Absent where it is closed. */
  readonly openOutline?: readonly Point[] | undefined;
  /** Hairlines beside the bar: the arrow of an open end, the bracket of a limit. */
  readonly hairlines: readonly (readonly Point[])[];
  /** The right edge of everything drawn. */
  readonly right: number;
}

/** How far an end tears, in CSS pixels. */
const TEAR = 5;
/** How a torn edge runs from top to bottom, as parts of its depth: uneven, and the same for every bar. */
const TEETH = [0.15, 1, 0.3, 0.8, 0, 0.95, 0.25, 0.7] as const;
/** From one turn of a torn edge to the next. */
const TOOTH = 2;
const ARROW = { gap: 4, length: 11, head: 3.5 } as const;
const BRACKET = { overhang: 4, lip: 4 } as const;

/** How far right of its length a bar with this bound may reach, so that a value can stand clear of it. */
export function reach(bound: Bound): number {
  if (bound === 'over') return TEAR;
  if (bound === 'about') return TEAR / 2;
  if (bound === 'at-least') return ARROW.gap + ARROW.length;
  return 0;
}

/**
 * The shape of a bar. An approximate number frays the end: outwards where the true value is above (over), inwards
 * where it is below (nearly), both ways where it is about. At least leaves the end open, with an arrow onwards;
 * at most and under leave it open towards a bracket, the limit.
 */
export function barShape(place: BarPlace, bound: Bound): BarShape {
  const { x, y, length, height } = place;
  const end = x + length;
  const start = [
    { x, y: y + height },
    { x, y },
  ];
  const right = end + reach(bound);
  switch (bound) {
    case 'exact':
      return { outline: [...rightSide(end, place), ...start], hairlines: [], right };
    case 'over':
    case 'about':
    case 'nearly': {
      const depth = Math.min(TEAR, length / 2);
      const inner = end - depth * { over: 0, about: 0.5, nearly: 1 }[bound];
      return { outline: [...tornSide(inner, depth, place), ...start], hairlines: [], right };
    }
    case 'at-least': {
      const outline = [...rightSide(end, place), ...start];
      return { outline, openOutline: openSides(end, place), hairlines: arrow(end + ARROW.gap, y + height / 2), right };
    }
    case 'at-most':
    case 'under': {
      const outline = [...rightSide(end, place), ...start];
      return { outline, openOutline: openSides(end, place), hairlines: [bracket(end, place)], right };
    }
  }
}

function rightSide(end: number, { y, height }: BarPlace): readonly Point[] {
  return [
    { x: end, y },
    { x: end, y: y + height },
  ];
}

function tornSide(inner: number, depth: number, { y, height }: BarPlace): readonly Point[] {
  const turns = Math.max(2, Math.round(height / TOOTH));
  return Array.from({ length: turns + 1 }, (_, turn) => {
    const tooth = TEETH[turn % TEETH.length] ?? 0;
    return { x: inner + depth * tooth, y: y + (height * turn) / turns };
  });
}

function openSides(end: number, { x, y, height }: BarPlace): readonly Point[] {
  return [
    { x: end, y: y + height },
    { x, y: y + height },
    { x, y },
    { x: end, y },
  ];
}

function arrow(from: number, middle: number): readonly (readonly Point[])[] {
  const tip = from + ARROW.length;
  const back = tip - ARROW.head;
  return [
    [
      { x: from, y: middle },
      { x: tip, y: middle },
    ],
    [
      { x: back, y: middle - ARROW.head },
      { x: tip, y: middle },
      { x: back, y: middle + ARROW.head },
    ],
  ];
}

function bracket(end: number, { y, height }: BarPlace): readonly Point[] {
  const top = y - BRACKET.overhang;
  const bottom = y + height + BRACKET.overhang;
  return [
    { x: end - BRACKET.lip, y: top },
    { x: end, y: top },
    { x: end, y: bottom },
    { x: end - BRACKET.lip, y: bottom },
  ];
}
