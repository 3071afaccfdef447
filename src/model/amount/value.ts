import type { Amount, Bound, Quantity } from './amount.ts';
import { shiftDecimal } from './decimal.ts';
import { unitKind } from './units.ts';
import { INNER_BOUNDS, LEADING_BOUNDS, SCALE_POWERS, TRAILING_BOUNDS } from './words.ts';

/**
 * The number that is written, in base units (万 = 10⁴, 亿 = 10⁸), as a decimal: 1790余万 is `17900000`, 14.0% is `14.0`.
 * It is the whole truth only where `boundOf` says exact: 余, 超过 or 近 are not in it.
 */
export function exactValue(quantity: Quantity): string {
  return quantity.scale === undefined ? quantity.digits : shiftDecimal(quantity.digits, SCALE_POWERS[quantity.scale]);
}

function quantityBound({ leading, beforeScale, afterScale, trailing }: Quantity): Bound {
  const inner = beforeScale ?? afterScale;
  if (leading !== undefined) return LEADING_BOUNDS[leading];
  if (inner !== undefined) return INNER_BOUNDS[inner];
  return trailing === undefined ? 'exact' : TRAILING_BOUNDS[trailing];
}

/**
 * How the true value stands to the number. A range is exact where both its ends are; words (近一半) are `about`,
 * so that nothing can be calculated from them.
 */
export function boundOf(amount: Amount): Bound {
  switch (amount.kind) {
    case 'quantity':
      return quantityBound(amount);
    case 'interval':
      return amount.from.leading === undefined ? quantityBound(amount.to) : quantityBound(amount.from);
    case 'rank':
      return 'exact';
    case 'wording':
      return 'about';
  }
}

/** The measure word or unit as typed; empty where there is none. A range has the unit of its second end. */
export function unitOf(amount: Amount): string {
  switch (amount.kind) {
    case 'quantity':
    case 'rank':
      return amount.unit;
    case 'interval':
      return amount.to.unit;
    case 'wording':
      return '';
  }
}

/**
 * Whether two amounts may stand on one axis or in one sum: both ranks, or both numbers of one kind of unit.
 * 人 and 人次 differ, 公里 and 千米 do not, a percentage and a percentage point do. Words compare with nothing.
 */
export function comparable(first: Amount, second: Amount): boolean {
  if (first.kind === 'wording' || second.kind === 'wording') return false;
  if (first.kind === 'rank' || second.kind === 'rank') return first.kind === second.kind;
  return unitKind(unitOf(first)) === unitKind(unitOf(second));
}
