import { shiftDecimal } from '../../model/amount/decimal.ts';

/**
 * The decimal that a spreadsheet shows for a number that it stores in binary: fifteen digits, as Excel and WPS keep
 * them, without an exponent and without the noise of binary fractions (0.1+0.2 is `0.3`).
 */
export function exactDecimal(stored: number): string {
  const [digits = '0', power = '0'] = String(Number(stored.toPrecision(15))).split('e');
  return shiftDecimal(digits, Number(power));
}

/** The same number as a percentage: 0.995 is `99.5%`. */
export function exactPercentage(stored: number): string {
  return `${shiftDecimal(exactDecimal(stored), 2)}%`;
}

/** Whether a number format shows a percentage: it has a sign that is neither quoted nor escaped. */
export function isPercentFormat(format: string): boolean {
  return /%/.test(plainCodes(format));
}

/** What of a date a number format shows: a date cell that says 2023年10月 holds a day that nobody typed. */
export function datePrecision(format: string): 'month' | 'day' | 'time' {
  const codes = plainCodes(format).toLowerCase();
  if (/[hs]/.test(codes)) return 'time';
  if (/y/.test(codes) && !/d/.test(codes)) return 'month';
  return 'day';
}

/** A number format without quoted and escaped text, colors and locales: only what stands for parts of the value. */
function plainCodes(format: string): string {
  return format.replace(/"[^"]*"|\\.|[_*].|\[[^\]]*\]/g, '');
}
