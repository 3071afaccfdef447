const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

interface Scaled {
  /** All digits as one whole number, with its sign. */
  readonly whole: bigint;
  /** How many of the digits stand after the point. */
  readonly places: number;
}

function read(decimal: string): Scaled {
  const match = DECIMAL.exec(decimal);
  if (match === null) throw new RangeError(`not a decimal: ${decimal}`);
  const [, sign = '', integer = '', fraction = ''] = match;
  return { whole: BigInt(`${sign}${integer}${fraction}`), places: fraction.length };
}

function write({ whole, places }: Scaled): string {
  const sign = whole < 0n ? '-' : '';
  const digits = (whole < 0n ? -whole : whole).toString().padStart(places + 1, '0');
  const point = digits.length - places;
  return places === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

function align(
  left: Scaled,
  right: Scaled,
): { readonly left: bigint; readonly right: bigint; readonly places: number } {
  const places = Math.max(left.places, right.places);
  return {
    left: left.whole * 10n ** BigInt(places - left.places),
    right: right.whole * 10n ** BigInt(places - right.places),
    places,
  };
}

/**
 * A decimal (`1790`, `-3.50`) times a whole power of ten, exactly. Digits that the shift leaves after the point stay,
 * zeros among them: `14.0` shifted by 0 is `14.0`, `43.20` shifted by 4 is `432000`.
 * Throws a RangeError for text that is no decimal.
 */
export function shiftDecimal(decimal: string, power: number): string {
  const { whole, places } = read(decimal);
  if (power <= places) return write({ whole, places: places - power });
  return write({ whole: whole * 10n ** BigInt(power - places), places: 0 });
}

/** Below zero where the first decimal is the smaller, zero where both are worth the same (`1.0` and `1`). Throws as `shiftDecimal`. */
export function compareDecimals(first: string, second: string): -1 | 0 | 1 {
  const { left, right } = align(read(first), read(second));
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** The exact sum, with as many decimals as the longer of the two. Throws as `shiftDecimal`. */
export function addDecimals(first: string, second: string): string {
  const { left, right, places } = align(read(first), read(second));
  return write({ whole: left + right, places });
}

/** The exact difference, with as many decimals as the longer of the two. Throws as `shiftDecimal`. */
export function subtractDecimals(first: string, second: string): string {
  const { left, right, places } = align(read(first), read(second));
  return write({ whole: left - right, places });
}

/** The decimal without zeros at the end of its fraction: `14.0` is `14`, `0.50` is `0.5`. Throws as `shiftDecimal`. */
export function stripZeros(decimal: string): string {
  const scaled = read(decimal);
  let { whole, places } = scaled;
  while (places > 0 && whole % 10n === 0n) {
    whole /= 10n;
    places -= 1;
  }
  return write({ whole, places });
}

/** How many digits stand after the point, zeros included. Throws as `shiftDecimal`. */
export function decimalPlaces(decimal: string): number {
  return read(decimal).places;
}

/** The nearest floating-point number, for lengths on paper and screen only: what it yields is never written as a figure. */
export function toNumber(decimal: string): number {
  read(decimal);
  return Number(decimal);
}
