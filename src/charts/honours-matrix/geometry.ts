import type { ChartWords } from '../../wording/interface/charts.ts';
import type { HonoursMatrixData } from '../chart.ts';
import { WIDE_FROM } from '../type-sizes.ts';
import type { HonoursMatrixLayout } from './layout.ts';
import { layOutList } from './list.ts';
import { fitsAsTable, layOutTable } from './table.ts';

/** Lays a matrix out: as a table where it is wide and the recipients are few, else as a list by level. */
export function layOutHonoursMatrix(data: HonoursMatrixData, width: number, words: ChartWords): HonoursMatrixLayout {
  const asTable = width >= WIDE_FROM && fitsAsTable(data, width, words);
  return asTable ? layOutTable(data, width, words) : layOutList(data, width, words);
}
