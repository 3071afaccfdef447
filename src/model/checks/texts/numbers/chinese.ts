import { chineseNumerals } from './chinese-numerals.ts';
import { type TypedNumbers, withoutReferences, worthOf } from './numbers.ts';

const NUMBER = /(\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:[余多几]?(万亿|亿|万|千|百|十)(?!分|米|克|瓦))?/gu;

const POWERS: Readonly<Record<string, number>> = { 万亿: 12, 亿: 8, 万: 4, 千: 3, 百: 2, 十: 1 };

/** What stands around digits that English says otherwise: 80后, 90年代, 24小时, 3点, PM2.5, 5G. */
const OTHERWISE_AFTER = /^(?:后|年代|小时|点|时|[A-Za-z])/u;
const OTHERWISE_BEFORE = /[A-Za-z][-]?$/;

/** The numbers of a Chinese text: digits with 万 and 亿 taken into account, and all that its numerals may say. */
export function chineseNumbers(text: string): TypedNumbers {
  const open = withoutReferences(text);
  const all = [...open.matchAll(NUMBER)].map(({ 0: typed, 1: digits = '', 2: scale, index }) => {
    return { typed, value: worthOf(digits, POWERS[scale ?? ''] ?? 0), offset: index };
  });
  const isClear = (typed: string, offset: number) =>
    !OTHERWISE_AFTER.test(open.slice(offset + typed.length)) && !OTHERWISE_BEFORE.test(open.slice(0, offset));
  return {
    clear: all.filter(({ typed, offset }) => isClear(typed, offset)),
    possible: () => new Set([...all.map(({ value }) => value), ...chineseNumerals(open)]),
  };
}
