import type { Box } from '../box.ts';
import type { HonourBlock } from '../honour-block.ts';
import type { Point } from '../svg.ts';
import type { Moment } from './moments.ts';

/** A line of text in its place: the top of its line box, and where along the line `x` lies. */
export interface PlacedText {
  readonly text: string;
  readonly at: Point;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** The date of a moment and its honours, in the room reserved for them. */
export interface PlacedMoment {
  readonly moment: Moment;
  /** The stretch of the axis that the date covers. */
  readonly mark: Box;
  /** From the mark to the words. */
  readonly leader: readonly Point[];
  readonly date: PlacedText;
  readonly honours: readonly { readonly block: HonourBlock; readonly at: Point }[];
  /** Everything that is written for this moment. */
  readonly box: Box;
}

/** The axis with its moments, whichever way it runs. */
export interface TimeLayout {
  readonly height: number;
  readonly lines: readonly (readonly [Point, Point])[];
  readonly names: readonly PlacedText[];
  readonly moments: readonly PlacedMoment[];
}

/** Honours without a date under their heading; no place on the axis is made up for them. */
export interface UndatedLayout {
  readonly height: number;
  /** The rule above the heading. */
  readonly rule: number;
  readonly heading: PlacedText;
  readonly honours: readonly { readonly block: HonourBlock; readonly box: Box }[];
}
