import type { ChartHonour, HonoursMatrixData } from '../chart.ts';
import type { HonoursOfLevel } from './layout.ts';

/** The honours of each level that has any, in the order of the levels; those of no shown level come last. */
export function honoursByLevel({ honours, levels }: HonoursMatrixData): readonly HonoursOfLevel[] {
  const groups: readonly HonoursOfLevel[] = levels.map((level) => ({
    level,
    honours: honours.filter((honour) => honour.level?.level === level.level),
  }));
  const shown = new Set(levels.map(({ level }) => level));
  const rest = honours.filter(({ level }) => level === undefined || !shown.has(level.level));
  return [...groups, { level: undefined, honours: rest }].filter((group) => group.honours.length > 0);
}

/** Every recipient once, in the order in which they are first named. */
export function recipientsOf(honours: readonly ChartHonour[]): readonly string[] {
  return [...new Set(honours.flatMap(({ recipients }) => recipients))];
}
