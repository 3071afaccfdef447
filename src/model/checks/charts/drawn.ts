import type { Quantity } from '../../amount/amount.ts';
import { comparable } from '../../amount/value.ts';
import type { ModelCause } from '../../cause.ts';
import type { Figure } from '../../figure.ts';
import type { Path, Remark } from '../../remark.ts';

/** A figure that a chart draws, with the way to the key under which it is named. */
export interface Drawn {
  readonly path: Path;
  readonly figure: Figure;
}

/** The figures that are numbers, as numbers. */
export function quantitiesOf(drawn: readonly Drawn[]): readonly Quantity[] {
  return drawn.flatMap(({ figure }) => (figure.amount.kind === 'quantity' ? [figure.amount] : []));
}

/** What a chart may not show: always an error, since a dishonest chart is worse than none. */
export function refusal(path: Path, cause: ModelCause): Remark {
  return { severity: 'error', path, cause };
}

/** Numbers on one scale have one kind of unit: 公里 and 千米 are one, 人 and 人次 are not. */
export function oneUnit(path: Path, drawn: readonly Drawn[]): readonly Remark[] {
  const quantities = quantitiesOf(drawn);
  const [first] = quantities;
  if (first === undefined || quantities.every((quantity) => comparable(first, quantity))) return [];
  return [refusal(path, { code: 'units-differ', units: [...new Set(quantities.map(({ unit }) => unit))] })];
}

/** A comparison needs two. */
export function atLeastTwo(path: Path, drawn: readonly Drawn[]): readonly Remark[] {
  return drawn.length === 1 ? [refusal(path, { code: 'one-bar' })] : [];
}
