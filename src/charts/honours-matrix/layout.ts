import type { Box } from '../box.ts';
import type { ChartHonour } from '../chart.ts';
import type { HonourBlock } from '../honour-block.ts';
import type { Point } from '../svg.ts';

/** A name over a column of marks, line by line, centred. */
export interface ColumnHead {
  readonly lines: readonly string[];
  /** Middle of the column, top of the first line. */
  readonly at: Point;
}

/** An honour with its marks: one in the column of each recipient, or one before its title. */
export interface HonourRow {
  readonly honour: ChartHonour;
  readonly block: HonourBlock;
  readonly at: Point;
  /** The recipients by name, where they have no columns but room beside the title. */
  readonly recipients: { readonly lines: readonly string[]; readonly at: Point } | undefined;
  readonly marks: readonly Box[];
  /** Everything of the row. */
  readonly box: Box;
}

/** The honours of one level under its name. */
export interface LevelGroup {
  readonly name: string;
  /** Where the name stands: the top of its line. */
  readonly nameAt: Point;
  /** The line above the group. */
  readonly top: number;
  readonly rows: readonly HonourRow[];
}

/** The whole chart in numbers. */
export interface HonoursMatrixLayout {
  readonly height: number;
  readonly heads: readonly ColumnHead[];
  readonly groups: readonly LevelGroup[];
}
