import { compareDecimals, decimalPlaces, shiftDecimal, stripZeros } from '../../model/amount/decimal.ts';

/** English names for powers of ten, the greatest first. */
const SCALES = [
  { name: 'trillion', power: 12 },
  { name: 'billion', power: 9 },
  { name: 'million', power: 6 },
] as const;

/** More decimals than this before "million" are harder to read than the figure in full. */
const MOST_DECIMALS = 3;

/** A number as English writes it: 5,320 with no scale, or 17.9 and million. */
export interface EnglishNumber {
  readonly number: string;
  readonly scale: '' | 'million' | 'billion' | 'trillion';
}

/** A decimal with commas between groups of three digits and a true minus sign, every digit kept: −1,234.50. */
export function withCommas(decimal: string): string {
  const [integer = '', fraction] = decimal.replace('-', '−').split('.');
  const grouped = integer.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/**
 * `digits` × 10^`power` counted in units of 10^`scale`, with as many decimals as the value needs, and no fewer than the
 * source wrote after its own point: 30.0亿 is 3.00 billion, 30亿 is 3 billion.
 */
function inScale(digits: string, power: number, scale: number): string {
  const shifted = shiftDecimal(digits, power - scale);
  return decimalPlaces(digits) === 0 ? stripZeros(shifted) : shifted;
}

/**
 * A number in English, never rounded: in full with commas below one million; from there on with million, billion or
 * trillion where at most three decimals give it exactly, and else in full. `digits` are as typed, `power` is the power
 * of ten of its Chinese scale.
 */
export function englishNumber(digits: string, power: number): EnglishNumber {
  const size = digits.replace('-', '');
  const sign = size === digits ? '' : '−';
  const value = shiftDecimal(size, power);
  const scale = SCALES.find((candidate) => compareDecimals(value, shiftDecimal('1', candidate.power)) >= 0);
  if (scale !== undefined) {
    const number = inScale(size, power, scale.power);
    if (decimalPlaces(number) <= MOST_DECIMALS) return { number: sign + withCommas(number), scale: scale.name };
  }
  return { number: sign + withCommas(value), scale: '' };
}
