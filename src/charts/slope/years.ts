import type { SlopeData } from '../chart.ts';
import type { YearsData } from '../years/layout.ts';

/** The two years side by side, however far apart they are: a slope has two ends and nothing between. */
export function slopeYears({ from, to }: SlopeData): YearsData {
  return {
    points: [
      { year: 0, figure: from },
      { year: 1, figure: to },
    ],
    gaps: [],
  };
}
