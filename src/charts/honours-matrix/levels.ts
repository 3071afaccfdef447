import { max } from 'd3';
import type { ChartWords } from '../../wording/interface/charts.ts';
import type { ChartHonour, ChartLevel, HonoursMatrixData } from '../chart.ts';
import { textWidth } from '../text-measure.ts';
import { HEADING } from '../type-sizes.ts';

/** The honours of one level, or of none that is given. */
export interface HonoursOfLevel {
  readonly level: ChartLevel | undefined;
  readonly honours: readonly ChartHonour[];
}

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

/** The name of a level, or the words for none. */
export function levelName({ level }: HonoursOfLevel, words: ChartWords): string {
  return level?.label ?? words.levelNotGiven;
}

/** The width that the names of the levels take as a column. */
export function levelNamesWidth(data: HonoursMatrixData, words: ChartWords): number {
  return max(honoursByLevel(data), (group) => textWidth(levelName(group, words), HEADING.size, 'display')) ?? 0;
}

/** Every recipient once, in the order in which they are first named. */
export function recipientsOf(honours: readonly ChartHonour[]): readonly string[] {
  return [...new Set(honours.flatMap(({ recipients }) => recipients))];
}
