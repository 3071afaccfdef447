import { withCommas } from './english-number.ts';

const FIRST_NINE = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

const ENDINGS: ReadonlyMap<string, string> = new Map([
  ['1', 'st'],
  ['2', 'nd'],
  ['3', 'rd'],
]);

/** An ordinal from ASCII digits: in words to ninth, from 10th in digits, as American newspapers write. */
export function englishOrdinal(digits: string): string {
  const word = digits.length === 1 ? FIRST_NINE[Number(digits) - 1] : undefined;
  if (word !== undefined) return word;
  const ending = /1\d$/.test(digits) ? 'th' : (ENDINGS.get(digits.slice(-1)) ?? 'th');
  return withCommas(digits) + ending;
}
