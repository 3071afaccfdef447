import type { ChartWords } from '../../wording/interface/charts.ts';
import type { ChartTable, HonoursMatrixData } from '../chart.ts';
import { honoursTable } from '../honours-table.ts';
import { honoursByLevel, levelName } from './levels.ts';

/** How many honours of each level, and which, in words. */
export function describeHonoursMatrix(data: HonoursMatrixData, words: ChartWords): string {
  return words.sentences.byLevel(
    honoursByLevel(data).map((group) => ({
      level: levelName(group, words),
      titles: group.honours.map(({ title }) => title),
    })),
  );
}

/** The honours as a table, level by level. */
export function tabulateHonoursMatrix(data: HonoursMatrixData, words: ChartWords): ChartTable {
  return honoursTable(
    honoursByLevel(data).flatMap(({ honours }) => honours),
    words,
  );
}
