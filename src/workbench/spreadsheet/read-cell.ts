import type { Cell, CellValue } from 'hucre/xlsx';
import { datePrecision, exactDecimal, exactPercentage, isPercentFormat } from './cell-number.ts';
import type { ReadCell } from './sheet.ts';

/** A cell that says nothing. */
export const EMPTY_CELL: ReadCell = { kind: 'empty', text: '' };

/** Reads a cell from its value and, where it has more than that, its formula and number format. */
export function readCell(value: CellValue, detail: Cell | undefined): ReadCell {
  const format = detail?.style?.numFmt ?? '';
  if (value === null || value === '') {
    return detail?.formula === undefined || value === '' ? EMPTY_CELL : { kind: 'uncomputed', text: '' };
  }
  if (typeof value === 'boolean') return { kind: 'boolean', text: value ? 'TRUE' : 'FALSE' };
  if (typeof value === 'number') {
    return isPercentFormat(format)
      ? { kind: 'percent', text: exactPercentage(value) }
      : { kind: 'number', text: exactDecimal(value) };
  }
  if (value instanceof Date) return { kind: 'date', text: dateText(value, format) };
  return { kind: detail?.type === 'error' ? 'error' : 'text', text: value };
}

const LENGTHS = { month: 7, day: 10, time: 16 } as const;

function dateText(date: Date, format: string): string {
  const iso = date.toISOString();
  return iso.slice(0, LENGTHS[datePrecision(format)]).replace('T', ' ');
}
