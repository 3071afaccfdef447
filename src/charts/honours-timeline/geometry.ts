import type { ChartWords } from '../../wording/interface/charts.ts';
import type { HonoursTimelineData } from '../chart.ts';
import { WIDE_FROM } from '../type-sizes.ts';
import { fitsAcross, layOutAcross } from './across.ts';
import { layOutDown } from './down.ts';
import type { TimeLayout, UndatedLayout } from './layout.ts';
import { momentsOf } from './moments.ts';
import { layOutUndated } from './undated.ts';

/** The whole chart in numbers. */
export interface HonoursTimelineLayout {
  readonly height: number;
  /** Absent where no honour has a date. */
  readonly dated: TimeLayout | undefined;
  /** Absent where every honour has one. */
  readonly undated: UndatedLayout | undefined;
}

const ABOVE_UNDATED = 28;

/** Lays a timeline out: across where it is wide and the dates are few, else down; the undated below. */
export function layOutHonoursTimeline(
  data: HonoursTimelineData,
  width: number,
  words: ChartWords,
): HonoursTimelineLayout {
  const moments = momentsOf(data.honours);
  const across = width >= WIDE_FROM && fitsAcross(moments, width);
  const layOut = across ? layOutAcross : layOutDown;
  const dated = moments.length === 0 ? undefined : layOut(moments, width, words);
  const without = data.honours.filter(({ date }) => date === undefined);
  const top = dated === undefined ? 0 : dated.height + ABOVE_UNDATED;
  const undated = without.length === 0 ? undefined : layOutUndated(without, top, width, words);
  return { height: undated === undefined ? (dated?.height ?? 0) : top + undated.height, dated, undated };
}
