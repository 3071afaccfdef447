import type { ChartWords } from '../../wording/interface/charts.ts';
import type { ChartHonour, ChartTable, HonoursTimelineData } from '../chart.ts';
import { honoursTable } from '../honours-table.ts';
import { momentsOf } from './moments.ts';

/** The dated honours in order of time and the titles of the undated, in words. */
export function describeHonoursTimeline(data: HonoursTimelineData, words: ChartWords): string {
  const dated = momentsOf(data.honours).flatMap(({ written, honours }) =>
    honours.map(({ title }) => ({ title, date: written })),
  );
  const undated = withoutDate(data.honours).map(({ title }) => title);
  return words.join([
    ...(dated.length > 0 ? [words.sentences.inTime(dated)] : []),
    ...(undated.length > 0 ? [words.sentences.undated(undated)] : []),
  ]);
}

/** The honours as a table: the dated in order of time, then the undated. */
export function tabulateHonoursTimeline(data: HonoursTimelineData, words: ChartWords): ChartTable {
  const dated = momentsOf(data.honours).flatMap(({ honours }) => honours);
  return honoursTable([...dated, ...withoutDate(data.honours)], words);
}

function withoutDate(honours: readonly ChartHonour[]): readonly ChartHonour[] {
  return honours.filter(({ date }) => date === undefined);
}
